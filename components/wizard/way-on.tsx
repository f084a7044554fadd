"use client";

import { useTranslations } from "next-intl";
import type { Answer } from "@/components/providers/answer";
import { Button } from "@/components/ui/button";

type WayOnProps = {
  answer: Answer;
  /** Who the person goes on with; `null` where the settings are theirs. */
  name: string | null;
  /** Whose server it is that the person has to agree to. */
  serverDomain: string;
  isWaiting: boolean;
  onAgree: () => void;
};

/** The one button of the first step; none where nothing can be gone on with. */
export function WayOn({ answer, name, serverDomain, isWaiting, onAgree }: WayOnProps) {
  const t = useTranslations("detection.wayOn");
  if (answer.kind === "obstacle" || answer.kind === "open" || answer.kind === "offered") return null;
  // Agreeing takes a press of this very button: Enter in the field does not say yes to a stranger's server (RFC 6186 §6).
  if (answer.kind === "found" && answer.mustAgree)
    return <Button onClick={onAgree}>{t("agree", { serverDomain })}</Button>;
  const isKnown = answer.kind === "found" || answer.kind === "chosen";
  return (
    <Button type="submit" aria-disabled={isWaiting || undefined} aria-busy={isWaiting || undefined}>
      {isWaiting ? t("waiting") : isKnown && name !== null ? t("continueWith", { name }) : t("continue")}
    </Button>
  );
}
