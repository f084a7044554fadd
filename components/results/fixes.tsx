"use client";

import { useTranslations } from "next-intl";
import { BeforeAfter } from "@/components/results/before-after";
import { FixProof } from "@/components/results/fix-proof";
import { FixSteps } from "@/components/results/fix-steps";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { changesOf } from "@/lib/transcript/patch";
import type { Report, SettingsPatch } from "@/lib/transcript/report";

type FixesProps = {
  report: Report;
  /** Takes the change up and tests again at once. */
  onApply: (patch: SettingsPatch) => void;
  onAgain: () => void;
};

/** The best fix as one button, the others behind it. */
export function Fixes({ report, onApply, onAgain }: FixesProps) {
  const t = useTranslations("results.fixes");
  const [best, ...others] = report.fixes;
  if (!best) return <Button onClick={onAgain}>{t("again")}</Button>;

  const { patch } = best;
  return (
    <section aria-labelledby="best-fix" className="grid gap-4">
      <h2 id="best-fix" className="text-lg font-semibold">
        {best.title}
      </h2>
      {patch && <FixProof fix={best} report={report} />}
      {patch && <BeforeAfter changes={changesOf(report.settings, patch)} />}
      <div>
        <Button onClick={() => (patch ? onApply(patch) : onAgain())}>{patch ? t("use") : t("again")}</Button>
      </div>
      <FixSteps fix={best} />
      {others.length > 0 && (
        <div>
          <h3 className="mb-2 font-semibold">{t("others")}</h3>
          {others.map((fix) => (
            <Disclosure key={`${fix.id} ${JSON.stringify(fix.patch)}`} summary={fix.title}>
              <div className="grid gap-3">
                <FixSteps fix={fix} />
                <OtherPatch fix={fix} report={report} onApply={onApply} />
              </div>
            </Disclosure>
          ))}
        </div>
      )}
    </section>
  );
}

type OtherPatchProps = Pick<FixesProps, "report" | "onApply"> & { fix: Report["fixes"][number] };

function OtherPatch({ fix, report, onApply }: OtherPatchProps) {
  const t = useTranslations("results.fixes");
  const { patch } = fix;
  if (!patch) return null;
  return (
    <>
      <FixProof fix={fix} report={report} />
      <BeforeAfter changes={changesOf(report.settings, patch)} />
      <div>
        <Button look="secondary" onClick={() => onApply(patch)}>
          {t("use")}
        </Button>
      </div>
    </>
  );
}
