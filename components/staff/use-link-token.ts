"use client";

import { useSyncExternalStore } from "react";

/**
 * The token behind the `#` of the address, which the browser keeps to itself; `null` until the page runs in it.
 * It stays there until it is used, so that a reload loses nothing.
 */
export function useLinkToken(): string | null {
  return useSyncExternalStore(onHashChange, tokenInHash, () => null);
}

function onHashChange(onChange: () => void): () => void {
  addEventListener("hashchange", onChange);
  return () => removeEventListener("hashchange", onChange);
}

function tokenInHash(): string {
  return new URLSearchParams(location.hash.slice(1)).get("token") ?? "";
}
