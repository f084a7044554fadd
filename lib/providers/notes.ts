import type { Localized } from "@/lib/locale";
import type { Provider } from "@/lib/providers/provider";

/** A fact about a provider that is worth a person's attention now; `from` is the day since when it holds. */
export type ProviderNote = { readonly from: string | null; readonly note: Localized };

/**
 * What there is to say about a provider on a given day: the state of the service, and of its dated
 * notes the last whose day has come (UTC, from midnight).
 */
export function notesAt({ availability, datedNotes }: Provider, now: Date): readonly ProviderNote[] {
  const current = datedNotes.findLast(({ from }) => new Date(from) <= now);
  return [
    ...(availability.note ? [{ from: null, note: availability.note }] : []),
    ...(current ? [current] : []),
  ];
}
