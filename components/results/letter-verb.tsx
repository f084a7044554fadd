"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { LetterKind } from "@/components/results/verb";
import { CodeBlock } from "@/components/ui/code-block";
import { CopyButton } from "@/components/ui/copy-button";
import { Disclosure } from "@/components/ui/disclosure";
import { Select } from "@/components/ui/select";
import { guidePath } from "@/lib/guide/guide-path";
import { administratorLetter } from "@/lib/i18n/administrator-letter";
import { certificateLetter } from "@/lib/i18n/certificate-letter";
import { hostingLetter, type TestedFrom } from "@/lib/i18n/hosting-letter";
import { isLocale, type Locale, locales } from "@/lib/locale";
import type { Report } from "@/lib/transcript/report";

type LetterVerbProps = {
  report: Report;
  kind: LetterKind;
  /** One of the other ways: something else is the result's own action. */
  isOther?: boolean;
};

/** Where no setting helps: a letter to the person who can help, one press away, in the language that they read. */
export function LetterVerb({ report, kind, isOther = false }: LetterVerbProps) {
  const t = useTranslations("results.letter");
  const language = useTranslations("common.languages");
  const copy = useTranslations("common.copy");
  const own = useLocale();
  const [chosen, setChosen] = useState<Locale | null>(null);
  const [testedFrom, setTestedFrom] = useState<TestedFrom>("unknown");
  const locale = chosen ?? own;
  const text = textOf(report, { kind, locale, testedFrom });
  return (
    <>
      {kind === "hosting" && <WhereQuestion report={report} answer={testedFrom} onAnswer={setTestedFrom} />}
      <div className={isOther ? "" : "verb-bar"}>
        <CopyButton
          look={isOther ? "secondary" : "primary"}
          text={text}
          label={t(`copy.${kind}`)}
          doneLabel={copy("done")}
          failedLabel={copy("failed")}
        />
      </div>
      {kind !== "certificate" && (
        <p>
          {t("or")}{" "}
          <a href={guidePath("providers")} target="_blank" rel="noopener" className="text-link">
            {t(kind === "hosting" ? "overHttps" : "service")} <span aria-hidden="true">↗</span>
          </a>
        </p>
      )}
      <Disclosure summary={t("read")}>
        <div className="grid gap-4">
          <div className="print:hidden">
            <Select
              id={`letter-language-${kind}`}
              className="sm:w-60"
              label={t("language")}
              options={locales.map((value) => ({ value, label: language(value) }))}
              value={locale}
              onChange={({ target }) => isLocale(target.value) && setChosen(target.value)}
            />
          </div>
          <div lang={locale}>
            <CodeBlock>{text}</CodeBlock>
          </div>
        </div>
      </Disclosure>
    </>
  );
}

function textOf(
  report: Report,
  { kind, locale, testedFrom }: { kind: LetterKind; locale: Locale; testedFrom: TestedFrom },
): string {
  const { subject, body } = {
    hosting: () => hostingLetter(report, { locale, testedFrom }),
    certificate: () => certificateLetter(report, locale),
    administrator: () => administratorLetter(report, locale),
  }[kind]();
  return `${subject}\n\n${body}`;
}

type WhereQuestionProps = {
  report: Report;
  answer: TestedFrom;
  onAnswer: (answer: TestedFrom) => void;
};

/** What was measured was measured from here; whether that says something about the site's server only its owner knows. */
function WhereQuestion({ report: { settings }, answer, onAnswer }: WhereQuestionProps) {
  const t = useTranslations("results.letter.where");
  const { host, port } = settings;
  return (
    <fieldset className="grid min-w-0 gap-2 print:hidden">
      <legend className="mb-2 font-semibold">{t("question")}</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        {(["site", "elsewhere"] as const).map((one) => (
          <label key={one} className="flex min-h-8 items-center gap-2">
            <input
              type="radio"
              name="tested-from"
              checked={answer === one}
              onChange={() => onAnswer(one)}
              className="size-5 accent-sea"
            />
            {t(one)}
          </label>
        ))}
      </div>
      {answer === "elsewhere" && (
        <div className="grid gap-2">
          <p className="max-w-measure">{t("checkThere")}</p>
          <CodeBlock>{checkCommand({ host, port })}</CodeBlock>
        </div>
      )}
    </fieldset>
  );
}

/** Says within seconds whether a port of a host answers; `nc` is on nearly every server. */
function checkCommand({ host, port }: { host: string; port: number }): string {
  return `nc -vz -w 5 ${host} ${port}`;
}
