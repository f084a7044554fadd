import { type GuideTopic, guideTopics } from "@/lib/guide/guide-path";
import { problemGroups } from "@/lib/guide/problem-groups";
import type { CauseId } from "@/lib/transcript/cause";

export type Neighbours<Page> = { previous: Page | null; next: Page | null };

/** The pages to read before and after a topic. */
export function neighboursOfTopic(topic: GuideTopic): Neighbours<GuideTopic> {
  return neighboursIn(guideTopics, topic);
}

const causesOnTheWay: readonly CauseId[] = problemGroups.flatMap(({ causes }) => [...causes]);

/** What can stop a message just before and just after this cause. */
export function neighboursOfCause(cause: CauseId): Neighbours<CauseId> {
  return neighboursIn(causesOnTheWay, cause);
}

function neighboursIn<Page>(pages: readonly Page[], page: Page): Neighbours<Page> {
  const place = pages.indexOf(page);
  return { previous: pages[place - 1] ?? null, next: pages[place + 1] ?? null };
}
