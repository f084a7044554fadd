import { fillIn } from "@/lib/i18n/fill-in";
import { timeInLetters } from "@/lib/i18n/letter-time";
import { letter as english } from "@/lib/i18n/messages/en/letter";
import { letter as italian } from "@/lib/i18n/messages/it/letter";
import type { Locale } from "@/lib/locale";
import type { Failure } from "@/lib/transcript/failure";
import type { Alternative, Report } from "@/lib/transcript/report";

const letters = { en: english, it: italian } as const satisfies Record<Locale, typeof english>;
const securityWords = { starttls: "STARTTLS", tls: "TLS", none: "SMTP" } as const;

/** Whether Portwise runs on the hosting that the letter goes to; its reader looks for what was measured there. */
export type TestedFrom = "site" | "elsewhere" | "unknown";

/** The hosting provider reads its own language, which may not be the person's. */
export function hostingLetter(
  report: Report,
  { locale, testedFrom }: { locale: Locale; testedFrom: TestedFrom },
): { subject: string; body: string } {
  const words = letters[locale];
  const { host, port } = report.settings;
  const place = report.ranFrom
    ? fillIn(words.address, { address: report.ranFrom })
    : words.places[testedFrom];
  const evidence = fillIn(words.evidence, { time: timeInLetters(report.startedAt, locale), place });

  return {
    subject: fillIn(words.subject, { host, port }),
    body: [
      words.greeting,
      fillIn(words.requests[testedFrom], { host, port }),
      [evidence, ...findingLines(report, locale)].join("\n"),
      words.alternative,
      words.thanks,
    ].join("\n\n"),
  };
}

/** Each port once, the chosen one first: an open door says more than a shut one behind the same port. */
function findingLines({ settings, failure, alternatives }: Report, locale: Locale): string[] {
  const words = letters[locale];
  const chosen: Finding = {
    port: settings.port,
    security: settings.security,
    text: failure ? fillIn(words.findings[findingOf(failure)], { code: failure.errorCode ?? "" }) : "",
  };
  const others = alternatives
    .toSorted((a, b) => Number(b.status === "open") - Number(a.status === "open"))
    .map((door): Finding => ({ port: door.port, security: door.security, text: textOf(door, locale) }));
  const first = [chosen, ...others].filter(
    ({ port }, index, all) => all.findIndex((one) => one.port === port) === index,
  );
  return first.map(({ port, security, text }) =>
    fillIn(words.line, { port, security: securityWords[security], finding: text }),
  );
}

type Finding = { port: number; security: Alternative["security"]; text: string };

function textOf({ status, ms }: Alternative, locale: Locale): string {
  const { findings } = letters[locale];
  return status === "open" ? fillIn(findings.open, { ms: Math.round(ms) }) : findings[status];
}

/** A firewall's work has words of its own; anything else is named by the system's code. */
function findingOf({ stage, errorCode, reply }: Failure): "blocked" | "refused" | "silent" | "failed" {
  if (stage === "connect" && errorCode === "ETIMEDOUT") return "blocked";
  if (stage === "connect" && errorCode === "ECONNREFUSED") return "refused";
  return stage === "greeting" && errorCode === "ETIMEDOUT" && reply === null ? "silent" : "failed";
}
