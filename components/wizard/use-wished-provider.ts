import { useEffect, useRef } from "react";

/**
 * Chooses the provider that the link asked for, once. The wish then leaves the address, so that a reload does
 * not undo what was chosen since.
 */
export function useWishedProvider(
  id: string | null,
  { isReady, choose }: { isReady: boolean; choose: (id: string) => void },
): void {
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  });

  useEffect(() => {
    if (!isReady || id === null || !new URLSearchParams(location.search).has("provider")) return;
    latest.current(id);
    history.replaceState(null, "", location.pathname);
  }, [id, isReady]);
}
