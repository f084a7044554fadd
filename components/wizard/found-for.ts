import { useSyncExternalStore } from "react";
import { useSetup } from "@/components/wizard/setup-store";

/** The address that the setup was filled in for; kept outside React, because the rail and the step both look at it. */
let address: string | null = null;
const listeners = new Set<() => void>();

export function foundFor(): string | null {
  return address;
}

/** @param found `null` where nobody is asked for an address */
export function setFoundFor(found: string | null): void {
  address = found;
  for (const listener of listeners) listener();
}

function onFoundFor(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether an earlier address filled in what the setup holds, and nothing is known of the new one yet. */
export function useIsStale(): boolean {
  const { draft } = useSetup();
  const filledFor = useSyncExternalStore(onFoundFor, foundFor, () => null);
  return (
    filledFor !== null &&
    filledFor !== draft.address &&
    draft.providerId !== null &&
    !draft.typed.includes("provider")
  );
}
