import { useEffect, useRef } from "react";
import { detectedSettings } from "@/components/providers/detected-settings";
import { useSetup } from "@/components/wizard/setup-store";
import { useChooseProvider } from "@/components/wizard/use-choose-provider";
import type { Detection, Setting } from "@/lib/detection/detection";
import { otherProviderId } from "@/lib/providers/other-provider";

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
  const takenId = useRef<string | null>(null);

  async function take({ address, detection }: Found, setting: Setting): Promise<void> {
    const found = detection.provider?.id ?? "";
    const id = knownIds.includes(found) ? found : otherProviderId;
    takenId.current = id;
    await choose(id);
    const { draft, update } = latest.current;
    if (draft.address !== address) return;
    const { host, endpoint, username } = detectedSettings(setting, address);
    update({
      ...(!draft.typed.includes("host") && { host }),
      ...(!draft.typed.includes("endpoint") && { port: String(endpoint.port), security: endpoint.security }),
      ...(!draft.typed.includes("username") && username && { username }),
    });
  }

  return {
    take,
    /** Only if no provider was chosen by hand. */
    takeIfFree: (found: Found): void => {
      const { providerId } = latest.current.draft;
      const isFree = providerId === null || providerId === takenId.current;
      if (isFree && found.detection.best) void take(found, found.detection.best);
    },
  };
}
