"use client";

import { useTranslations } from "next-intl";
import { BeforeAfter } from "@/components/results/before-after";
import { FixInWords } from "@/components/results/fix-in-words";
import { placeOf } from "@/components/results/fix-place";
import { FixProof } from "@/components/results/fix-proof";
import { PlaceLink } from "@/components/results/place-link";
import { Button } from "@/components/ui/button";
import { changesOf } from "@/lib/transcript/patch";
import type { Fix, Report, SettingsPatch } from "@/lib/transcript/report";

type BestFixProps = {
  fix: Fix;
  report: Report;
  /** Takes the change up and tests again at once. */
  onApply: (patch: SettingsPatch) => void;
  onAgain: () => void;
};

/** The one thing to do now: a button that does it, or the steps and the button for afterwards. */
export function BestFix({ fix, report, onApply, onAgain }: BestFixProps) {
  const t = useTranslations("results.fixes");
  const { patch } = fix;
  const place = patch ? null : placeOf(fix.id);
  return (
    <section aria-labelledby="best-fix" className="grid gap-4 rounded-card bg-sunken p-5">
      <h2 id="best-fix" className="text-lg font-semibold">
        {patch ? t("best") : fix.title}
      </h2>
      {patch ? (
        <>
          <div className="grid justify-items-start gap-3">
            <Button onClick={() => onApply(patch)}>{fix.title}</Button>
            <BeforeAfter changes={changesOf(report.settings, patch)} />
            <FixProof fix={fix} report={report} />
          </div>
          <p className="max-w-measure">{fix.detail}</p>
        </>
      ) : (
        <div className="grid justify-items-start gap-4">
          {place && <PlaceLink place={place} look="primary" />}
          <FixInWords fix={fix} />
          {!place && <Button onClick={onAgain}>{t("again")}</Button>}
        </div>
      )}
    </section>
  );
}
