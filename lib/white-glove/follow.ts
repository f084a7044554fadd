import "server-only";
import { staffTopic } from "@/lib/staff/team";
import type { Storage } from "@/lib/storage/storage";
import type { SessionEvent } from "@/lib/white-glove/change";
import { doorbell } from "@/lib/white-glove/doorbell";
import { type Present, whoIsHere } from "@/lib/white-glove/presence";
import { eventsAfter, topicOf } from "@/lib/white-glove/store";
import { type Audience, eventFor } from "@/lib/white-glove/view";

/** What a page that watches a session is told. */
export type FollowItem =
  | { readonly type: "change"; readonly event: SessionEvent }
  | { readonly type: "here"; readonly people: readonly Present[] }
  /** Nothing happened for a while. */
  | { readonly type: "beat" }
  /** The session is gone, or is no longer this reader's. */
  | { readonly type: "ended" };

/** Proxies close connections that are quiet for a minute, and people who left are noticed at a beat. */
const usualBeatMs = 10_000;

/**
 * Tells what happens in a session from a version on: each event once, in order. The log is the truth; the feed only
 * wakes, so an announcement that is lost costs a beat and never an event.
 *
 * @param mayLook asked again before every look, as a right can end while the page is open
 */
export async function* followSession(
  { sessionId, after, audience }: { sessionId: string; after: number; audience: Audience },
  {
    storage,
    signal,
    now,
    mayLook,
    beatMs = usualBeatMs,
  }: {
    storage: Storage;
    signal: AbortSignal;
    now: () => number;
    mayLook: () => Promise<boolean>;
    beatMs?: number;
  },
): AsyncGenerator<FollowItem, void, void> {
  const bell = doorbell();
  const topics = [topicOf(sessionId), staffTopic];
  const unsubscribes = topics.map((topic) => storage.feed.subscribe(topic, bell.ring));
  signal.addEventListener("abort", bell.ring, { once: true });
  let version = after;
  let told = "";
  try {
    while (!signal.aborted) {
      if (!(await mayLook())) {
        yield { type: "ended" };
        break;
      }
      for (const event of await eventsAfter({ sessionId, version }, storage)) {
        version = event.version;
        const shown = eventFor(event, audience);
        if (shown) yield { type: "change", event: shown };
      }
      const people = await whoIsHere(sessionId, { storage, now: now() });
      const here = JSON.stringify(people);
      if (here !== told) yield { type: "here", people };
      told = here;
      if ((await bell.rungWithin(beatMs)) === "quiet") yield { type: "beat" };
    }
  } finally {
    unsubscribes.forEach((unsubscribe) => unsubscribe());
    signal.removeEventListener("abort", bell.ring);
  }
}
