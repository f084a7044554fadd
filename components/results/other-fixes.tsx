"use client";

import { useTranslations } from "next-intl";
import { BeforeAfter } from "@/components/results/before-after";
import { FixInWords } from "@/components/results/fix-in-words";
import { placeOf } from "@/components/results/fix-place";
import { FixProof } from "@/components/results/fix-proof";
import { PlaceLink } from "@/components/results/place-link";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { changesOf } from "@/lib/transcript/patch";
import type { Fix, Report, SettingsPatch } from "@/lib/transcript/report";

type OtherFixesProps = {
  fixes: readonly Fix[];
  report: Report;
  onApply: (patch: SettingsPatch) => void;
  /** More lines at the end of the list. */
  children?: React.ReactNode;
};

/** What else may help, each folded away until it is wanted. */
export function OtherFixes({ fixes, report, onApply, children }: OtherFixesProps) {
  const t = useTranslations("results.fixes");
  if (fixes.length === 0) return null;
  return (
    <section aria-labelledby="other-fixes">
      <h2 id="other-fixes" className="mb-2 text-lg font-semibold">
        {t("others")}
      </h2>
      {fixes.map((fix) => (
        <Disclosure key={`${fix.id} ${JSON.stringify(fix.patch)}`} summary={fix.title}>
          <div className="grid justify-items-start gap-3">
            <FixInWords fix={fix} />
            <OtherFixButton fix={fix} report={report} onApply={onApply} />
          </div>
        </Disclosure>
      ))}
      {children}
    </section>
  );
}

type OtherFixButtonProps = Pick<OtherFixesProps, "report" | "onApply"> & { fix: Fix };

function OtherFixButton({ fix, report, onApply }: OtherFixButtonProps) {
  const { patch } = fix;
  const place = placeOf(fix.id);
  if (!patch) return place && <PlaceLink place={place} look="secondary" />;
  return (
    <>
      <BeforeAfter changes={changesOf(report.settings, patch)} />
      <FixProof fix={fix} report={report} />
      <Button look="secondary" onClick={() => onApply(patch)}>
        {fix.title}
      </Button>
    </>
  );
}
