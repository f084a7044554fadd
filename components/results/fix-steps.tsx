"use client";

import { useTranslations } from "next-intl";
import type { Fix } from "@/lib/transcript/report";

/** What to do, in the reader's words, step by step, with the page that says more. */
export function FixSteps({ fix }: { fix: Fix }) {
  const t = useTranslations("results.fixes");
  return (
    <div className="grid gap-3">
      <p className="max-w-measure">{fix.detail}</p>
      {fix.steps.length > 0 && (
        <ol className="grid max-w-measure list-decimal gap-1 pl-6">
          {fix.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {fix.link && (
        <a href={fix.link} rel="noreferrer" target="_blank" className="text-sea underline">
          {t("more")}
        </a>
      )}
    </div>
  );
}
