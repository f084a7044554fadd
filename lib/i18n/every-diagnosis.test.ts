import { expect, it } from "vitest";
import type { DiagnosisSettings } from "@/lib/diagnosis/facts";
import { type DescribeContext, describeDiagnosis } from "@/lib/i18n/report-words";
import { locales } from "@/lib/locale";
import { providers } from "@/lib/providers/catalog";
import { causeIds } from "@/lib/transcript/cause";
import { fixIds } from "@/lib/transcript/fix";
import type { SettingsPatch } from "@/lib/transcript/report";

const settings: DiagnosisSettings = {
  host: "smtp.example.com",
  port: 587,
  security: "starttls",
  username: "ada@example.com",
  fromAddress: "shop@example.com",
};
const patch: SettingsPatch = {
  host: "mail.example.com",
  port: 465,
  security: "tls",
  auth: { username: "apikey" },
  from: { address: "ada@example.com" },
};

/** Nothing known, everything known, and each provider with its own steps. */
const knowledge: readonly (Pick<DescribeContext, "settings" | "provider"> & {
  patch: SettingsPatch | null;
})[] = [
  { settings: null, provider: null, patch: null },
  { settings: { host: "", port: 25, security: "none", username: "" }, provider: null, patch: {} },
  { settings, provider: null, patch },
  ...providers.map((provider) => ({ settings, provider, patch })),
];

it.each(locales)(
  "in %s every cause and fix is a clean sentence, however little or much is known",
  (locale) => {
    const unclean = knowledge.flatMap(({ patch: proposed, ...known }) =>
      causeIds
        .flatMap((cause, index) => {
          const { diagnosis, fixes } = describeDiagnosis(
            {
              cause,
              confidence: "likely",
              evidence: [],
              otherCauses: [],
              fixes:
                index > 0 ? [] : fixIds.map((id) => ({ id, patch: proposed, verified: null, link: null })),
            },
            { ...known, locale, now: new Date("2026-11-24T12:00:00Z") },
          );
          const sentences = fixes.flatMap(({ title, detail, steps }) => [title, detail, ...steps]);
          return [diagnosis.title, diagnosis.explanation, ...sentences];
        })
        .filter((sentence) => !isClean(sentence))
        .map((sentence) => `${known.provider?.id ?? "no provider"}: ${sentence}`),
    );
    expect([...new Set(unclean)]).toEqual([]);
  },
);

/** No gap left open, no value that nobody told, no space too many. */
function isClean(sentence: string): boolean {
  return (
    sentence.trim() === sentence &&
    sentence.length > 3 &&
    !/[{}]|\bundefined\b|\bnull\b|\bNaN\b| {2}|\s[,.;:!?](?:\s|$)|\.\.(?!\.)/.test(sentence)
  );
}
