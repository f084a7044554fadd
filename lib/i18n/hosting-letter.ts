import { createTranslator } from "next-intl";
import { letter as english } from "@/lib/i18n/messages/en/letter";
import { letter as italian } from "@/lib/i18n/messages/it/letter";
import type { Locale } from "@/lib/locale";
import type { Alternative, Report } from "@/lib/transcript/report";

const letters = { en: english, it: italian } as const satisfies Record<Locale, typeof english>;
const securityWords = { starttls: "STARTTLS", tls: "TLS", none: "SMTP" } as const;

/** The hosting provider reads its own language, which may not be the person's. */
export function hostingLetter(report: Report, locale: Locale): { subject: string; body: string } {
  const t = createTranslator({ locale, messages: letters[locale] });
  const { host, port, security } = report.settings;

  const findingOf = ({ status }: Alternative) => (status === "open" ? "" : t(`findings.${status}`));
  const others = report.alternatives.map((door) => {
    const facts = { port: String(door.port), security: securityWords[door.security] };
    return door.status === "open"
      ? t("open", { ...facts, ms: Math.round(door.ms) })
      : t("other", { ...facts, finding: findingOf(door) });
  });
  const date = report.startedAt.slice(0, 16).replace("T", " ");
  const chosen = t("chosen", {
    port: String(port),
    security: securityWords[security],
    finding: t("findings.failed", { message: report.failure?.message ?? "" }),
  });

  return {
    subject: t("subject", { host, port: String(port) }),
    body: [
      t("greeting"),
      t("request", { host, port: String(port) }),
      [t("evidence", { date, ranFrom: report.ranFrom }), chosen, ...others].join("\n"),
      t("alternative"),
      t("thanks"),
    ].join("\n\n"),
  };
}
