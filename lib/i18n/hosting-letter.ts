import { fillIn } from "@/lib/i18n/fill-in";
import { letter as english } from "@/lib/i18n/messages/en/letter";
import { letter as italian } from "@/lib/i18n/messages/it/letter";
import type { Locale } from "@/lib/locale";
import type { Failure } from "@/lib/transcript/failure";
import type { Report } from "@/lib/transcript/report";

const letters = { en: english, it: italian } as const satisfies Record<Locale, typeof english>;
const securityWords = { starttls: "STARTTLS", tls: "TLS", none: "SMTP" } as const;

/** The hosting provider reads its own language, which may not be the person's. */
export function hostingLetter(report: Report, locale: Locale): { subject: string; body: string } {
  const words = letters[locale];
  const { host, port, security } = report.settings;

  const others = report.alternatives.map((door) => {
    const facts = { port: door.port, security: securityWords[door.security] };
    return door.status === "open"
      ? fillIn(words.open, { ...facts, ms: Math.round(door.ms) })
      : fillIn(words.other, { ...facts, finding: words.findings[door.status] });
  });
  const chosen = fillIn(words.chosen, {
    port,
    security: securityWords[security],
    finding: report.failure
      ? fillIn(words.findings[findingOf(report.failure)], { message: report.failure.message })
      : "",
  });
  const date = report.startedAt.slice(0, 16).replace("T", " ");
  const evidence = fillIn(words.evidence, { date, ranFrom: report.ranFrom });

  return {
    subject: fillIn(words.subject, { host, port }),
    body: [
      words.greeting,
      fillIn(words.request, { host, port }),
      [evidence, chosen, ...others].join("\n"),
      words.alternative,
      words.thanks,
    ].join("\n\n"),
  };
}

/** A firewall's work has words of its own; anything else is told as it was seen. */
function findingOf({ stage, errorCode, reply }: Failure): "blocked" | "refused" | "silent" | "failed" {
  if (stage === "connect" && errorCode === "ETIMEDOUT") return "blocked";
  if (stage === "connect" && errorCode === "ECONNREFUSED") return "refused";
  return stage === "greeting" && errorCode === "ETIMEDOUT" && reply === null ? "silent" : "failed";
}
