import { useEffect, useRef } from "react";
import { useSetup } from "@/components/wizard/setup-store";
import { useChooseProvider } from "@/components/wizard/use-choose-provider";
import { withTyped } from "@/lib/settings/draft";

/**
 * Chooses the provider that the link asked for, once. The wish then leaves the address, so that a reload does
 * not undo what was chosen since.
 */
export function useWishedProvider(id: string | null): void {
  const store = useSetup();
  const { isReady } = store;
  const choose = useChooseProvider();
  const latest = useRef({ store, choose });
  useEffect(() => {
    latest.current = { store, choose };
  });

  useEffect(() => {
    if (!isReady || id === null || !new URLSearchParams(location.search).has("provider")) return;
    const { draft, update } = latest.current.store;
    update({ typed: withTyped(draft, "provider").typed });
    void latest.current.choose(id);
    history.replaceState(null, "", location.pathname);
  }, [id, isReady]);
}
