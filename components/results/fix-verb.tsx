"use client";

import { useTranslations } from "next-intl";
import { BeforeAfter } from "@/components/results/before-after";
import { Countdown } from "@/components/results/countdown";
import { FixProof } from "@/components/results/fix-proof";
import { PlaceLink } from "@/components/results/place-link";
import { useReportText } from "@/components/results/use-report-text";
import type { Verb } from "@/components/results/verb";
import { Button, ButtonAnchor } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { assertNever } from "@/lib/assert-never";
import { guidePath } from "@/lib/guide/guide-path";
import { changesOf } from "@/lib/transcript/patch";
import type { Report, SettingsPatch } from "@/lib/transcript/report";

type FixVerbProps = {
  report: Report;
  verb: Exclude<Verb, { kind: "letter" }>;
  /** Takes the change up and tests again at once. */
  onApply: (patch: SettingsPatch) => void;
  onAgain: () => void;
};

/** The button that does the one thing, and what it changes. */
export function FixVerb({ report, verb, onApply, onAgain }: FixVerbProps) {
  const [best] = report.fixes;
  return (
    <>
      <div className="verb-bar">
        <Action report={report} verb={verb} onApply={onApply} onAgain={onAgain} />
      </div>
      {verb.kind === "wait" && <Countdown atMs={verb.atMs} />}
      {verb.kind === "apply" && best && (
        <div className="grid justify-items-start gap-3">
          <BeforeAfter changes={changesOf(report.settings, verb.patch)} />
          <FixProof fix={best} report={report} />
          <p className="max-w-measure">{best.detail}</p>
        </div>
      )}
    </>
  );
}

function Action({ report, verb, onApply, onAgain }: FixVerbProps) {
  const t = useTranslations("results.verbs");
  const copy = useTranslations("common.copy");
  const { text } = useReportText(report);
  switch (verb.kind) {
    case "apply":
      return <Button onClick={() => onApply(verb.patch)}>{report.fixes[0]?.title}</Button>;
    case "wait":
      return <Button onClick={onAgain}>{t("again")}</Button>;
    case "field":
      return <PlaceLink place={verb.place} look="primary" />;
    case "page":
      return <ButtonAnchor href={verb.href}>{t("page")}</ButtonAnchor>;
    case "services":
      return <ButtonAnchor href={guidePath("providers")}>{t("services")}</ButtonAnchor>;
    case "report":
      return (
        <CopyButton
          look="primary"
          text={text}
          label={t("report")}
          doneLabel={copy("done")}
          failedLabel={copy("failed")}
        />
      );
    default:
      return assertNever(verb);
  }
}
