import type { CauseId } from "@/lib/transcript/cause";

/** The pages of the guide, in reading order. */
export const guideTopics = [
  "ports",
  "smtp-and-smtps",
  "starttls-and-tls",
  "problems",
  "providers",
  "message-states",
  "good-practice",
  "wordpress",
  "pop-and-imap",
  "questions",
  "glossary",
] as const;
export type GuideTopic = (typeof guideTopics)[number];

export function guidePath<Topic extends GuideTopic>(topic: Topic): `/guide/${Topic}` {
  return `/guide/${topic}`;
}

/** The page that explains a cause: what one sees, why, what helps. */
export function problemPath<Cause extends CauseId>(cause: Cause): `/guide/problems/${Cause}` {
  return `/guide/problems/${cause}`;
}

/** The page with a provider's settings. */
export function providerPath<Id extends string>(id: Id): `/guide/providers/${Id}` {
  return `/guide/providers/${id}`;
}

/** Any page of the guide. */
export type GuideHref =
  | "/guide"
  | `/guide/${GuideTopic}`
  | `/guide/problems/${CauseId}`
  | `/guide/providers/${string}`;
