import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { staffTopic } from "@/lib/staff/team";
import type { Storage } from "@/lib/storage/storage";
import { type DeskEntry, deskEntryOf } from "@/lib/white-glove/desk";
import { doorbell } from "@/lib/white-glove/doorbell";
import { sessionsWithCustomer } from "@/lib/white-glove/presence";
import { deskTopic, findSessions, sessionVersions } from "@/lib/white-glove/store";

/** What an open desk is told. */
export type DeskItem =
  /** Everything, at first: whoever comes back after a lost connection has missed nothing. */
  | { readonly type: "all"; readonly entries: readonly DeskEntry[]; readonly here: readonly string[] }
  | { readonly type: "changed"; readonly entries: readonly DeskEntry[]; readonly gone: readonly string[] }
  /** The sessions whose customer is there. */
  | { readonly type: "here"; readonly here: readonly string[] }
  | { readonly type: "beat" }
  /** The reader is signed out. */
  | { readonly type: "ended" };

/** Customers who left without a word are noticed at a beat. */
const usualBeatMs = 10_000;
/** A running test changes its session many times a second; the desk is told what came of it. */
const usualRestMs = 250;

type Options = {
  storage: Storage;
  signal: AbortSignal;
  now: () => number;
  /** Asked before every look: someone who was signed out elsewhere sees nothing more. */
  mayLook: () => Promise<boolean>;
  beatMs?: number;
  restMs?: number;
};

/** Tells what the desk shows, and then what changes of it. */
export async function* followDesk({
  storage,
  signal,
  now,
  mayLook,
  beatMs = usualBeatMs,
  restMs = usualRestMs,
}: Options): AsyncGenerator<DeskItem, void, void> {
  const bell = doorbell();
  const unsubscribes = [deskTopic, staffTopic].map((topic) => storage.feed.subscribe(topic, bell.ring));
  signal.addEventListener("abort", bell.ring, { once: true });
  let known: ReadonlyMap<string, number> | null = null;
  let toldHere = "";
  try {
    while (!signal.aborted) {
      if (!(await mayLook())) {
        yield { type: "ended" };
        break;
      }
      const present = await sessionVersions(storage);
      const { entries, gone } = await differences(known ?? new Map(), present, storage);
      const here = [...(await sessionsWithCustomer({ storage, now: now() }))].toSorted();
      if (!known) yield { type: "all", entries, here };
      else if (entries.length > 0 || gone.length > 0) yield { type: "changed", entries, gone };
      if (known && JSON.stringify(here) !== toldHere) yield { type: "here", here };
      known = present;
      toldHere = JSON.stringify(here);

      await pause(restMs, undefined, { signal }).catch(() => {});
      if ((await bell.rungWithin(beatMs)) === "quiet") yield { type: "beat" };
    }
  } finally {
    unsubscribes.forEach((unsubscribe) => unsubscribe());
    signal.removeEventListener("abort", bell.ring);
  }
}

/** The desk as it is now, for a page that will follow it. */
export async function readDesk({
  storage,
  now,
}: Pick<Options, "storage"> & { now: number }): Promise<
  Pick<Extract<DeskItem, { type: "all" }>, "entries" | "here">
> {
  const { entries } = await differences(new Map(), await sessionVersions(storage), storage);
  return { entries, here: [...(await sessionsWithCustomer({ storage, now }))] };
}

/** Only what changed is read in full. */
async function differences(
  known: ReadonlyMap<string, number>,
  present: ReadonlyMap<string, number>,
  { db }: Pick<Storage, "db">,
): Promise<Pick<Extract<DeskItem, { type: "changed" }>, "entries" | "gone">> {
  const changed = [...present].filter(([id, version]) => known.get(id) !== version).map(([id]) => id);
  const sessions = await findSessions(changed, { db });
  return {
    entries: sessions.map(deskEntryOf),
    gone: [...known.keys()].filter((id) => !present.has(id)),
  };
}
