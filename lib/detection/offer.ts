import { uniqueSettings } from "@/lib/detection/arrange-settings";
import { askFrom, fillInFrom } from "@/lib/detection/confidence";
import type { Detection, Setting } from "@/lib/detection/detection";
import { lookAlikeOf } from "@/lib/detection/look-alike";
import { registrableDomain } from "@/lib/detection/registrable-domain";

/** No list of doors gets longer than a person would read. */
const mostAlternatives = 8;
/** What an unencrypted door is worth, or a server under a name that imitates a known one: shown with a warning, never filled in. */
const suspectAtMost = 0.4;

type Offer = Omit<Detection, "best" | "alternatives" | "confirm"> & {
  /** Best first. */
  settings: readonly Setting[];
  mustConfirm: boolean;
};

/** Decides what may be filled in, what is only shown, and whether the person has to agree (§8 of the specification). */
export function offer({ settings, mustConfirm, ...offered }: Offer): Detection {
  const encrypted = settings.filter(({ security }) => security !== "none");
  const isUnencrypted = settings.length > 0 && encrypted.length === 0;
  const shown = uniqueSettings(isUnencrypted ? settings : encrypted);
  const [first] = shown;
  const serverDomain = first && (registrableDomain(first.host) ?? first.host);
  const isImitation = serverDomain !== undefined && lookAlikeOf(serverDomain) !== null;
  const isSuspect = isUnencrypted || isImitation;
  const confidence = isSuspect ? Math.min(offered.confidence, suspectAtMost) : offered.confidence;
  const best = first && confidence >= askFrom ? first : null;

  return {
    ...offered,
    best,
    alternatives: shown.slice(best ? 1 : 0).slice(0, mostAlternatives),
    confidence,
    confirm: serverDomain && (mustConfirm || confidence < fillInFrom) ? { serverDomain } : null,
    notes: [
      ...offered.notes,
      ...(isUnencrypted ? (["unencrypted-only"] as const) : []),
      ...(isImitation ? (["look-alike-server"] as const) : []),
    ],
  };
}
