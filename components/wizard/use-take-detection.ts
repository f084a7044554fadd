import { useEffect, useRef } from "react";
import { detectedSettings } from "@/components/providers/detected-settings";
import { foundFor, setFoundFor } from "@/components/wizard/found-for";
import { useSetup } from "@/components/wizard/setup-store";
import { useChooseProvider } from "@/components/wizard/use-choose-provider";
import { fillInFrom } from "@/lib/detection/confidence";
import type { Detection, Setting } from "@/lib/detection/detection";
import { draftFor } from "@/lib/providers/suggestion";
import { withSuggestion } from "@/lib/settings/draft";

type Found = {
  address: string;
  detection: Detection;
  /** The catalogue's id for what was found, or `other`. */
  id: string;
};

/** Takes what was found out about an address into the setup, wherever the person has not chosen or typed. */
export function useTakeDetection() {
  const store = useSetup();
  const choose = useChooseProvider();
  // The answer comes later, and what was typed meanwhile counts.
  const latest = useRef(store);
  useEffect(() => {
    latest.current = store;
  });
  const { isReady } = store;
  useEffect(() => {
    // At first the setup fits the address that it was kept with.
    if (isReady) setFoundFor(latest.current.draft.address);
    return () => setFoundFor(null);
  }, [isReady]);

  async function fillIn({ address, detection, id }: Found, setting: Setting | null): Promise<void> {
    await choose(id);
    const { draft, update } = latest.current;
    if (draft.address !== address) return;
    setFoundFor(address);
    if (!setting) return;
    const isServerUnsure = isUnsure(detection, setting);
    update({
      ...withSuggestion(draft, detectedSettings(setting, address)),
      isServerFound: true,
      isServerUnsure,
    });
  }

  return {
    /** Because the person says so, whatever they had chosen before. */
    take: (found: Found, setting: Setting): Promise<void> => {
      const { draft, update } = latest.current;
      update({ typed: draft.typed.filter((field) => field !== "provider") });
      return fillIn(found, setting);
    },
    /**
     * Unless a provider was chosen by hand. What an earlier address had filled in goes where this one says nothing, or
     * where no password would work.
     */
    takeIfFree: async (found: Found, { isUsable }: { isUsable: boolean }): Promise<void> => {
      const { draft, update } = latest.current;
      const { best, notes } = found.detection;
      if (draft.typed.includes("provider") || notes.includes("not-in-table")) return;
      if (isUsable && (best || notes.includes("server-differs-by-customer"))) {
        await fillIn(found, best);
        return;
      }
      if (draft.providerId !== null && (foundFor() !== found.address || !isUsable))
        update({ ...draftFor(draft, null), providerId: null });
      setFoundFor(found.address);
    },
  };
}

/** Whether a person should look at the server: it is a guess, a stranger's, or another source names another one. */
function isUnsure({ best, confirm, confidence, notes }: Detection, setting: Setting): boolean {
  return (
    setting !== best || confirm !== null || confidence < fillInFrom || notes.includes("sources-disagree")
  );
}
