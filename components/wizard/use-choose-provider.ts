import { useLocale } from "next-intl";
import { useEffect, useRef } from "react";
import { fetchChosenProvider } from "@/components/wizard/chosen-provider";
import { useSetup } from "@/components/wizard/setup-store";
import { draftFor } from "@/lib/providers/suggestion";

/** Chooses a provider and fills in what it wants, wherever the person has not typed. */
export function useChooseProvider(): (id: string) => Promise<void> {
  const store = useSetup();
  const locale = useLocale();
  // The answer comes later, and what was typed meanwhile counts.
  const latest = useRef(store);
  useEffect(() => {
    latest.current = store;
  });

  return async (id) => {
    store.update({ providerId: id });
    const provider = await fetchChosenProvider({ id, address: store.draft.address, locale });
    const { draft, update } = latest.current;
    if (draft.providerId !== id) return;
    const host = provider?.hosts.find((one) => one.id === provider.chosenHostId);
    update(draftFor(draft, provider, host));
  };
}
