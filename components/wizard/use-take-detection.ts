import { useEffect, useRef } from "react";
import { detectedSettings } from "@/components/providers/detected-settings";
import { useSetup } from "@/components/wizard/setup-store";
import { useChooseProvider } from "@/components/wizard/use-choose-provider";
import type { Detection, Setting } from "@/lib/detection/detection";
import { otherProviderId } from "@/lib/providers/other-provider";
import { draftFor } from "@/lib/providers/suggestion";
import { withSuggestion } from "@/lib/settings/draft";

type Found = { address: string; detection: Detection };

/** Takes what was found out about an address into the setup, wherever the person has not chosen or typed. */
export function useTakeDetection(knownIds: readonly string[]) {
  const store = useSetup();
  const choose = useChooseProvider();
  // The answer comes later, and what was typed meanwhile counts.
  const latest = useRef(store);
  useEffect(() => {
    latest.current = store;
  });
  /** The address that the setup fits as it is; at first the one that it was kept with. */
  const fitsAddress = useRef<string | null>(null);
  useEffect(() => {
    if (store.isReady) fitsAddress.current ??= store.draft.address;
  }, [store.isReady, store.draft.address]);

  function idFor({ provider }: Detection): string {
    return provider && knownIds.includes(provider.id) ? provider.id : otherProviderId;
  }

  async function fillIn({ address, detection }: Found, setting: Setting | null): Promise<void> {
    fitsAddress.current = address;
    await choose(idFor(detection));
    const { draft, update } = latest.current;
    if (setting && draft.address === address)
      update({ ...withSuggestion(draft, detectedSettings(setting, address)), isServerFound: true });
  }

  return {
    /** Whether the setup follows this finding; not so after another choice by hand. */
    isTaken: (detection: Detection): boolean => {
      const { providerId, typed } = store.draft;
      const id = idFor(detection);
      return !typed.includes("provider") || (id === providerId && id !== otherProviderId);
    },
    /** Because the person says so, whatever they had chosen before. */
    take: (found: Found, setting: Setting): Promise<void> => {
      const { draft, update } = latest.current;
      update({ typed: draft.typed.filter((field) => field !== "provider") });
      return fillIn(found, setting);
    },
    /** Unless a provider was chosen by hand. What an earlier address had filled in goes where this one says nothing. */
    takeIfFree: (found: Found): void => {
      const { draft, update } = latest.current;
      const { best, notes } = found.detection;
      if (draft.typed.includes("provider")) return;
      if (best || notes.includes("server-differs-by-customer")) void fillIn(found, best);
      else if (draft.providerId !== null && fitsAddress.current !== found.address) {
        update({ ...draftFor(draft, null), providerId: null });
      }
    },
  };
}
