"use client";

import { useTranslations } from "next-intl";
import type { Fix } from "@/lib/transcript/report";

/** Why a fix helps, and what to do step by step, with the page that says more. */
export function FixInWords({ fix }: { fix: Fix }) {
  const t = useTranslations("results.fixes");
  return (
    <div className="grid gap-3">
      <p className="max-w-measure">{fix.detail}</p>
      {fix.steps.length > 0 && (
        <ol className="grid max-w-measure list-decimal gap-1 pl-6">
          {fix.steps.map((step) => (
            <li key={step} className="wrap-anywhere">
              {step}
            </li>
          ))}
        </ol>
      )}
      {fix.link && (
        <p>
          <a href={fix.link} rel="noreferrer" target="_blank" className="text-link">
            {t("more")}
          </a>
        </p>
      )}
    </div>
  );
}
