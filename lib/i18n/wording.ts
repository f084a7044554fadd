import type { CauseId } from "@/lib/transcript/cause";
import type { FixId } from "@/lib/transcript/fix";

/** What sentences about a diagnosis can name, as `{host}`; a fact may be unknown. */
export const factNames = [
  "host",
  "port",
  "username",
  "from",
  /** Domain of the sender's address. */
  "domain",
  "provider",
  /** Settings that a fix proposes. */
  "newHost",
  "newPort",
  "newUsername",
  "newFrom",
  /** The sender where it is the user name too. */
  "ownFrom",
  /** The ports of a host that is silent on every one of them. */
  "silentPorts",
  /** When a certificate ended, as a day and as "25 days ago"; or the day on which it begins. */
  "endedOn",
  "endedAgo",
  "beginsOn",
] as const;
export type FactName = (typeof factNames)[number];
export type KnownFacts = Partial<Record<FactName, string>>;

/** A sentence, or several of which the first is taken whose facts are all known; the last one needs none. */
export type Wording = string | readonly [string, ...string[]];

export type CauseWords = {
  /** The cause without any facts: heading of its page, text of links. */
  name: string;
  /** What happened, in one sentence with facts; `name` stands in where they are unknown. */
  title: Wording;
  /** Why, in a few sentences. */
  explanation: Wording;
  /** What a fix means with this cause, where that differs from what it means in general. */
  fixes?: Partial<Record<FixId, Pick<FixWords, "detail" | "steps">>>;
};
export type CausesWords = Readonly<Record<CauseId, CauseWords>>;

export type FixWords = {
  /** What to do, without any facts: heading and button. */
  title: string;
  /** The button where the fix can be applied by Portwise itself. */
  action?: Wording;
  /** Why it helps. */
  detail: Wording;
  /** What to do, one thing each, in order. */
  steps: readonly Wording[];
  /** A page of the standard or of whoever runs the thing that has to be used. */
  link?: string;
};
export type FixesWords = Readonly<Record<FixId, FixWords>>;

/** Puts the facts into the first alternative whose facts are all known; `null` if there is none. */
export function wordsWith(facts: KnownFacts, wording: Wording): string | null {
  const alternatives = typeof wording === "string" ? [wording] : wording;
  const chosen = alternatives.find((text) => placeholdersOf(text).every((name) => facts[name] !== undefined));
  return chosen?.replace(placeholder, (_, name: FactName) => facts[name] ?? "") ?? null;
}

/** The facts that a sentence names. */
export function placeholdersOf(text: string): FactName[] {
  return factNames.filter((name) => text.includes(`{${name}}`));
}

const placeholder = new RegExp(`\\{(${factNames.join("|")})\\}`, "g");
