"use client";

import { useTranslations } from "next-intl";
import type { Answer } from "@/components/providers/answer";
import { DetectionNotes } from "@/components/providers/detection-notes";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Detection, Setting } from "@/lib/detection/detection";
import { domainForEyes } from "@/lib/detection/unicode-domain";

type AnswerDetailsProps = {
  /** The address that `detection` is about. */
  address: string;
  answer: Answer;
  detection: Detection;
  /** Takes what was not filled in: for want of certainty, or because of a choice made by hand. */
  onUse: (setting: Setting) => void;
  /** Tries the usual names of the domain's own server. */
  onProbe: () => void;
  /** Takes the spelling that was probably meant. */
  onCorrect: (address: string) => void;
};

/** What else was found out about an address: how it is known, what to look out for, and what may have been meant. */
export function AnswerDetails({ address, answer, detection, onUse, onProbe, onCorrect }: AnswerDetailsProps) {
  const t = useTranslations("detection");
  const { didYouMean, best, confirm, confidence, alternatives, notes, provider } = detection;
  const [suggestion] = alternatives;
  const isGuess = confidence <= 0.2 || confirm === null || notes.includes("look-alike-server");
  const isUnanswered = answer.kind === "open" || (answer.kind === "chosen" && answer.offer === null);
  const offer = "offer" in answer ? answer.offer : !best && isUnanswered && !isGuess && suggestion;
  const canProbe =
    isUnanswered &&
    detection.source === "guess" &&
    (notes.includes("own-server") || notes.includes("nothing-found"));
  const imitated = notes.includes("look-alike") ? didYouMean : undefined;
  const corrected = didYouMean && `${address.slice(0, address.lastIndexOf("@"))}@${didYouMean}`;
  const name = provider?.name ?? domainForEyes(detection.domain);

  return (
    <>
      {imitated && (
        <Notice tone="shut" title={t("lookAlike.title", { imitated })}>
          <p>{t("lookAlike.text", { domain: domainForEyes(detection.domain), imitated })}</p>
        </Notice>
      )}
      {answer.kind === "found" && best && (
        <p className="text-sm text-muted">
          <span className="host-text">
            {t("door", { host: domainForEyes(best.host), port: String(best.port) })}
          </span>{" "}
          {!answer.mustAgree && t(`how.${detection.source}`)}
        </p>
      )}
      {offer && (
        <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          {best && (
            <p className="min-w-0 wrap-anywhere">
              {t("card.found", { name, domain: domainForEyes(detection.domain) })}
            </p>
          )}
          <Button look="secondary" onClick={() => onUse(offer)}>
            {best ? t("suggestion.useNamed", { name }) : t("suggestion.use")}
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
      {answer.kind !== "chosen" && <DetectionNotes detection={detection} />}
    </>
  );
}

function bold(text: React.ReactNode) {
  return <strong className="break-all">{text}</strong>;
}
