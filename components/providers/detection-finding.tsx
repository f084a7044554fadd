"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DetectionNotes } from "@/components/providers/detection-notes";
import { DetectionVerdict } from "@/components/providers/detection-verdict";
import { Button } from "@/components/ui/button";
import type { Detection, Setting } from "@/lib/detection/detection";

type DetectionFindingProps = {
  /** The address that `detection` is about. */
  address: string;
  detection: Detection | null;
  isLooking: boolean;
  /** Takes a suggestion that was not sure enough to be filled in. */
  onUse: (setting: Setting) => void;
  /** Tries the usual names of the domain's own server. */
  onProbe: () => void;
  /** Takes the spelling that was probably meant. */
  onCorrect: (address: string) => void;
};

/** What was found out about an address, below its field; said once, when it is there. */
export function DetectionFinding(props: DetectionFindingProps) {
  const t = useTranslations("detection");
  const { detection, isLooking } = props;
  return (
    <div aria-live="polite" className="grid gap-3">
      {isLooking && <p className="text-muted">{t("looking")}</p>}
      {!isLooking && detection && <Answer key={detection.domain} {...props} detection={detection} />}
    </div>
  );
}

function Answer({
  address,
  detection,
  onUse,
  onProbe,
  onCorrect,
}: DetectionFindingProps & { detection: Detection }) {
  const t = useTranslations("detection");
  const [isAgreed, setIsAgreed] = useState(false);
  const { didYouMean, best, confirm, confidence, alternatives, kind, notes } = detection;
  const [suggestion] = alternatives;
  const isSuggestion = !best && suggestion && confidence > 0.2 && confirm !== null;
  const canProbe =
    detection.source === "guess" && (notes.includes("own-server") || notes.includes("nothing-found"));
  const corrected = didYouMean && `${address.slice(0, address.lastIndexOf("@"))}@${didYouMean}`;

  return (
    <>
      <DetectionVerdict detection={detection} />
      {best && confirm && (
        <div>
          {isAgreed ? (
            <p>{t("confirm.agreed")}</p>
          ) : (
            <Button look="secondary" onClick={() => setIsAgreed(true)}>
              {t("confirm.yes")}
            </Button>
          )}
        </div>
      )}
      {isSuggestion && (
        <div>
          <Button look="secondary" onClick={() => onUse(suggestion)}>
            {t("suggestion.use")}
          </Button>
        </div>
      )}
      {canProbe && (
        <div>
          <Button look="secondary" onClick={onProbe}>
            {t("probe")}
          </Button>
        </div>
      )}
      {corrected && (
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span>{t.rich("didYouMean", { address: corrected, b: bold })}</span>
          <button
            type="button"
            onClick={() => onCorrect(corrected)}
            className="text-link min-h-6 font-semibold"
          >
            {t("correct")}
          </button>
        </p>
      )}
      <DetectionNotes detection={detection} />
      {kind !== "mailbox" && <p className="text-muted text-sm">{t("byHand")}</p>}
    </>
  );
}

function bold(text: React.ReactNode) {
  return <strong className="break-all">{text}</strong>;
}
