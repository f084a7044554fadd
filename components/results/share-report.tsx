"use client";

import { useLocale, useTranslations } from "next-intl";
import { CodeBlock } from "@/components/ui/code-block";
import { CopyButton } from "@/components/ui/copy-button";
import { Disclosure } from "@/components/ui/disclosure";
import { hostingLetter } from "@/lib/i18n/hosting-letter";
import type { Report } from "@/lib/transcript/report";

/** The report for a helper, and for a blocked port the letter to the hosting provider. */
export function ShareReport({ report }: { report: Report }) {
  const t = useTranslations("results");
  const copy = useTranslations("common.copy");
  const locale = useLocale();
  const words = { doneLabel: copy("done"), failedLabel: copy("failed") };
  const isBlocked = report.diagnosis?.cause === "port-blocked";
  const letter = hostingLetter(report, locale);
  const letterText = `${letter.subject}\n\n${letter.body}`;
  return (
    <section aria-labelledby="share" className="grid gap-3">
      <h2 id="share" className="text-lg font-semibold">
        {t("share.title")}
      </h2>
      <div className="flex flex-wrap items-center gap-3">
        <CopyButton text={JSON.stringify(report, null, 2)} label={t("share.copy")} {...words} />
        <span className="text-sm text-muted">{t("share.hint")}</span>
      </div>
      {isBlocked && (
        <Disclosure summary={t("letter.title")}>
          <div className="grid gap-3">
            <p className="max-w-measure">{t("letter.lead")}</p>
            <CodeBlock>{letterText}</CodeBlock>
            <div>
              <CopyButton text={letterText} label={t("letter.copy")} {...words} />
            </div>
          </div>
        </Disclosure>
      )}
    </section>
  );
}
