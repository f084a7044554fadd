import { useEffect, useRef } from "react";
import { useSetup } from "@/components/wizard/setup-store";
import { useChooseProvider } from "@/components/wizard/use-choose-provider";

/**
 * Chooses the provider that the link asked for, once. The wish then leaves the address, so that a reload does
 * not undo what was chosen since.
 */
export function useWishedProvider(id: string | null): void {
  const { isReady } = useSetup();
  const choose = useChooseProvider();
  const chooseNow = useRef(choose);
  useEffect(() => {
    chooseNow.current = choose;
  });

  useEffect(() => {
    if (!isReady || id === null || !new URLSearchParams(location.search).has("provider")) return;
    void chooseNow.current(id);
    history.replaceState(null, "", location.pathname);
  }, [id, isReady]);
}
