"use client";

import { useTranslations } from "next-intl";
import { DetectionNotes } from "@/components/providers/detection-notes";
import { DetectionVerdict } from "@/components/providers/detection-verdict";
import { Button } from "@/components/ui/button";
import { focusAtOnce } from "@/components/ui/focus-at-once";
import { Notice } from "@/components/ui/notice";
import type { Detection, Setting } from "@/lib/detection/detection";
import { domainForEyes } from "@/lib/detection/unicode-domain";

/** Where the list of what is missing leads. */
export const agreeButtonId = "agree-to-provider";

type DetectionFindingProps = {
  /** The address that `detection` is about. */
  address: string;
  detection: Detection | null;
  isLooking: boolean;
  /** False where the person has chosen another provider by hand, which no finding overrules. */
  isTaken: boolean;
  /** Whether the person has said yes to a server that is only probably theirs. */
  isAgreed: boolean;
  onAgree: () => void;
  /** Takes what was not filled in: for want of certainty, or because of a choice made by hand. */
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
  isTaken,
  isAgreed,
  onAgree,
  onUse,
  onProbe,
  onCorrect,
}: DetectionFindingProps & { detection: Detection }) {
  const t = useTranslations("detection");
  const { didYouMean, best, confirm, confidence, alternatives, kind, notes } = detection;
  const [suggestion] = alternatives;
  const isGuess = confidence <= 0.2 || confirm === null || notes.includes("look-alike-server");
  const usable = best ? !isTaken && best : !isGuess && suggestion;
  const canProbe =
    detection.source === "guess" && (notes.includes("own-server") || notes.includes("nothing-found"));
  const imitated = notes.includes("look-alike") ? didYouMean : undefined;
  const corrected = didYouMean && `${address.slice(0, address.lastIndexOf("@"))}@${didYouMean}`;

  return (
    <>
      {imitated && (
        <Notice tone="shut" title={t("lookAlike.title", { imitated })}>
          <p>{t("lookAlike.text", { domain: domainForEyes(detection.domain), imitated })}</p>
        </Notice>
      )}
      {(best || !imitated) && <DetectionVerdict detection={detection} />}
      {best && confirm && isTaken && (
        <div>
          {isAgreed ? (
            <p ref={focusAtOnce} tabIndex={-1}>
              {t("confirm.agreed")}
            </p>
          ) : (
            <Button id={agreeButtonId} look="secondary" onClick={onAgree}>
              {t("confirm.yes")}
            </Button>
          )}
        </div>
      )}
      {usable && (
        <div>
          <Button look="secondary" onClick={() => onUse(usable)}>
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
