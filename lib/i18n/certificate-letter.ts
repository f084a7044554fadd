import { fillIn } from "@/lib/i18n/fill-in";
import { timeInLetters } from "@/lib/i18n/letter-time";
import { certificateLetter as english } from "@/lib/i18n/messages/en/letter";
import { certificateLetter as italian } from "@/lib/i18n/messages/it/letter";
import type { Locale } from "@/lib/locale";
import type { Report } from "@/lib/transcript/report";

const letters = { en: english, it: italian } as const satisfies Record<Locale, typeof english>;

/** To the person who runs a server whose certificate is not good: what it shows, and what clients do about it. */
export function certificateLetter(
  { settings, tls, startedAt }: Report,
  locale: Locale,
): { subject: string; body: string } {
  const words = letters[locale];
  const { host, port } = settings;
  const certificate = tls?.certificate;
  const facts = certificate && [
    fillIn(words.names, { names: certificate.altNames.join(", ") || certificate.subject }),
    fillIn(words.dates, {
      from: timeInLetters(certificate.validFrom, locale),
      to: timeInLetters(certificate.validTo, locale),
    }),
    fillIn(words.issuer, { issuer: certificate.issuer }),
    fillIn(words.fingerprint, { fingerprint: certificate.fingerprint256 }),
  ];
  return {
    subject: fillIn(words.subject, { host }),
    body: [
      words.greeting,
      fillIn(words.request, { host, port }),
      [
        fillIn(words.evidence, { time: timeInLetters(startedAt, locale) }),
        ...(facts ?? []),
        ...(tls?.problem ? [fillIn(words.problem, { code: tls.problem })] : []),
      ].join("\n"),
      fillIn(words.check, {
        host,
        port,
        starttls: settings.security === "starttls" ? " -starttls smtp" : "",
      }),
      words.thanks,
    ].join("\n\n"),
  };
}
