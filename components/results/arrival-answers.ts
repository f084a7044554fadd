import { useSyncExternalStore } from "react";

/** What became of a test message, as the person with the mailbox says. */
export type ArrivalAnswer = "inbox" | "spam" | "missing";

/** By the id of the report; in the tab's own storage, so that a reload and the last page know it. */
const key = "portwise.arrivals";
const listeners = new Set<() => void>();

/** `null` until the person has answered; it stays so where the browser forbids storage. */
export function useArrivalAnswer(reportId: string | undefined): ArrivalAnswer | null {
  const kept = useSyncExternalStore(subscribe, read, () => null);
  if (!kept || reportId === undefined) return null;
  return answersIn(kept)[reportId] ?? null;
}

export function answerArrival(reportId: string, answer: ArrivalAnswer): void {
  write(JSON.stringify({ ...answersIn(read()), [reportId]: answer }));
}

export function forgetArrivals(): void {
  write(null);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // Forbidden or full: the answer is not kept.
  }
  for (const listener of listeners) listener();
}

/** Written by this module alone, so only damage is looked for. */
function answersIn(kept: string | null): Partial<Record<string, ArrivalAnswer>> {
  try {
    const answers: unknown = JSON.parse(kept ?? "{}");
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    return answers as Partial<Record<string, ArrivalAnswer>>;
  } catch {
    return {};
  }
}
