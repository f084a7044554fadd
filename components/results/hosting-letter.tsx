"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { CodeBlock } from "@/components/ui/code-block";
import { CopyButton } from "@/components/ui/copy-button";
import { Disclosure } from "@/components/ui/disclosure";
import { Select } from "@/components/ui/select";
import { hostingLetter } from "@/lib/i18n/hosting-letter";
import { isLocale, type Locale, locales } from "@/lib/locale";
import type { Report } from "@/lib/transcript/report";

/** What to write to whoever can open the port, with the evidence, in the language that they read. */
export function HostingLetter({
  report,
  isOpenAtFirst = false,
}: {
  report: Report;
  isOpenAtFirst?: boolean;
}) {
  const t = useTranslations("results.letter");
  const language = useTranslations("common.languages");
  const copy = useTranslations("common.copy");
  const own = useLocale();
  const [chosen, setChosen] = useState<Locale | null>(null);
  const locale = chosen ?? own;
  const { subject, body } = hostingLetter(report, locale);
  const text = `${subject}\n\n${body}`;
  return (
    <Disclosure summary={t("title")} isOpenAtFirst={isOpenAtFirst}>
      <div className="grid gap-4">
        <p className="max-w-measure">{t("lead")}</p>
        <Select
          id="letter-language"
          className="sm:w-60"
          label={t("language")}
          options={locales.map((value) => ({ value, label: language(value) }))}
          value={locale}
          onChange={({ target }) => isLocale(target.value) && setChosen(target.value)}
        />
        <div lang={locale}>
          <CodeBlock>{text}</CodeBlock>
        </div>
        <div>
          <CopyButton text={text} label={t("copy")} doneLabel={copy("done")} failedLabel={copy("failed")} />
        </div>
      </div>
    </Disclosure>
  );
}
