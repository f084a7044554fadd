import type { Trait } from "@/lib/diagnosis/reading/trait";
import type { Security } from "@/lib/smtp/security";
import type { CauseId } from "@/lib/transcript/cause";
import type { Clue } from "@/lib/transcript/clue";
import type { FixId } from "@/lib/transcript/fix";
import type { Happening } from "@/lib/transcript/happening";
import type { Confidence } from "@/lib/transcript/report";
import type { Stage } from "@/lib/transcript/stage";

/**
 * One thing that mail servers, libraries or networks do, and what it means.
 *
 * To teach Portwise a new failure, add a rule to the file of its subject, with an example and where it
 * comes from. No order matters: of several rules that fire, the one that asks for more wins
 * (`specificityOf`).
 */
export type Rule = {
  /** Kebab-case, unique; shown by `npm run diagnosis:score`. */
  id: string;
  /** All of these must hold. */
  when: Conditions;
  cause: CauseId;
  /** How sure the cause is when this rule decides. */
  confidence: Confidence;
  /** Id of a rule of which this is a special case; it wins where both fire. */
  refines?: string;
  /** Its words are added to refusals of any kind ("try again later"), so any rule with words of its own outranks it. */
  isVague?: true;
  /** It stands in the catalogue, as this provider's own words or codes. */
  isOfProvider?: true;
  /** It knows only what a refusal is about; see `rules/topics.ts`. */
  isTopic?: true;
  /** What the same words are also used for, the likeliest first. */
  also?: readonly CauseId[];
  /** What helps first in this case; the usual fixes of the cause follow. */
  fixes?: readonly FixStep[];
  /** Failures on which this rule must decide. */
  examples: readonly Example[];
  /** Where the behaviour is written down. */
  source: string;
};

/** `another-port`: whatever other door of the host answers or, if none was tried, usually does. */
export type FixStep = FixId | "another-port";

export type Conditions = {
  stages?: readonly Stage[];
  /** The class of the reply code; a rule for a temporary failure must not speak for a permanent one. */
  replies?: "temporary" | "permanent";
  codes?: readonly number[];
  /** Enhanced codes (RFC 3463); `x` stands for any class or any detail: `x.7.8`, `5.1.x`. */
  enhanced?: readonly string[];
  /** Codes of Node, OpenSSL, nodemailer or another library. */
  errors?: readonly string[];
  /** What a program's own sentence tells where no server spoke. */
  happenings?: readonly Happening[];
  /** At least one phrase of any language; see `Phrase`. */
  says?: Phrases;
  security?: readonly Security[];
  ports?: readonly number[];
  /** Named facts, all of which must hold. */
  traits?: readonly Trait[];
  /** Named facts, none of which may hold. */
  not?: readonly Trait[];
};

export type Language = "en" | "it" | "de" | "fr" | "es" | "pt" | "nl" | "pl" | "ru" | "zh" | "ja" | "other";

export type Phrases = Partial<Record<Language, readonly Phrase[]>>;

/**
 * Words in the order in which they must stand, compared without case, accents and line breaks.
 *
 * - `mailbox … full`: at most sixty characters between
 * - `{no such|unknown} user`: either one; an empty choice means that it may be missing
 * - `suspen*`: any ending
 * - `sender & {differs|not the same} & {login|user}`: all of them near each other, in any order
 */
export type Phrase = string;

export type Example = {
  stage: Stage;
  reply?: string;
  error?: string;
  message?: string;
  host?: string;
  port?: number;
  security?: Security;
  happening?: Happening;
  clues?: readonly Clue[];
};
