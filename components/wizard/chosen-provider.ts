"use client";

import { useEffect, useSyncExternalStore } from "react";
import type { Locale } from "@/lib/locale";
import { otherProviderId } from "@/lib/providers/other-provider";
import type { PublicProvider } from "@/lib/providers/public-provider";
import { isEmailAddress } from "@/lib/settings/email-address";

/** The provider that a choice means for this person, in their language, and which of its hosts. */
export type ChosenProvider = PublicProvider & { chosenHostId: string | null };

type Choice = { id: string; address: string; locale: Locale };

const fetched = new Map<string, ChosenProvider>();
/** Told when a page has arrived, whoever asked for it: a choice and its display both do. */
const listeners = new Set<() => void>();

/** The chosen provider's page of the catalogue; `null` while it is on its way, and for "other" or none. */
export function useChosenProvider({ id, address, locale }: { [Key in keyof Choice]: Choice[Key] | null }) {
  const path = id && locale && id !== otherProviderId ? pathOf({ id, address: address ?? "", locale }) : null;

  useEffect(() => {
    if (path !== null) void fetchPage(path);
  }, [path]);

  return useSyncExternalStore(
    onArrival,
    () => (path === null ? null : (fetched.get(path) ?? null)),
    () => null,
  );
}

function onArrival(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The catalogue's page for a choice; `null` for "other", for an unknown one, and offline: the steps work without. */
export function fetchChosenProvider(choice: Choice): Promise<ChosenProvider | null> {
  return choice.id === otherProviderId ? Promise.resolve(null) : fetchPage(pathOf(choice));
}

function pathOf({ id, address, locale }: Choice): string {
  // Half a domain, while it is being typed, is not worth asking about.
  const domain = isEmailAddress(address) ? address.slice(address.lastIndexOf("@") + 1) : "";
  return `/api/v1/providers/${encodeURIComponent(id)}?${new URLSearchParams({ domain, locale }).toString()}`;
}

async function fetchPage(path: string): Promise<ChosenProvider | null> {
  const known = fetched.get(path);
  if (known) return known;
  const response = await fetch(path).catch(() => null);
  if (!response?.ok) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own route, built together with this page
  const provider = (await response.json()) as ChosenProvider;
  fetched.set(path, provider);
  for (const listener of listeners) listener();
  return provider;
}
