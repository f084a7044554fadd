import { assertNever } from "@/lib/assert-never";
import type { Source } from "@/lib/detection/detection";

/** From here on the settings are filled in without asking. */
export const fillInFrom = 0.9;
/** From here on they are filled in and the person is asked; below, they are only a suggestion. */
export const askFrom = 0.6;

/** No agreement makes anything surer than our own table. */
const surest = 0.98;
const agreement = 0.04;
const disagreement = 0.1;

type Score = { confidence: number; mustConfirm: boolean };

/** How far a source is believed before others are heard; `server` says whose the server is that it names. */
export function scoreOf(
  source: Source,
  server: { isOwn: boolean; isKnown: boolean } = { isOwn: false, isKnown: false },
): Score {
  const isFamiliar = server.isOwn || server.isKnown;
  switch (source) {
    case "table":
      return { confidence: 0.98, mustConfirm: false };
    case "autoconfig":
    case "well-known":
      return isFamiliar ? { confidence: 0.95, mustConfirm: false } : { confidence: 0.85, mustConfirm: true };
    case "table-mx":
      return { confidence: 0.93, mustConfirm: false };
    case "ispdb":
      return { confidence: 0.92, mustConfirm: false };
    case "srv":
      return { confidence: isFamiliar ? 0.85 : 0.7, mustConfirm: !isFamiliar };
    case "mx-autoconfig":
    case "mx-ispdb":
      return { confidence: 0.75, mustConfirm: true };
    case "evidence":
      return { confidence: 0.6, mustConfirm: true };
    case "probe":
      return { confidence: 0.55, mustConfirm: true };
    case "guess":
      return { confidence: 0.2, mustConfirm: true };
    default:
      return assertNever(source);
  }
}

/** A record of the domain that points to a mailbox service without naming a server of submission. */
export type Clue = "autodiscover" | "spf" | "name-server";

/**
 * How far such records are believed. Autodiscover serves mailboxes alone and is changed with them; an SPF include stays
 * when people move, and one of two cannot say which. None of them is ever filled in without asking.
 */
export function scoreOfClues(clues: readonly Clue[], { isContradicted }: { isContradicted: boolean }): Score {
  const [strongest] = clues;
  const alone = strongest === "autodiscover" ? 0.75 : scoreOf("evidence").confidence;
  const confidence = alone + (clues.length > 1 ? agreement : 0) - (isContradicted ? disagreement : 0);
  return { confidence: Math.round(confidence * 100) / 100, mustConfirm: true };
}

/** What is left of a score once the other sources have been heard. */
export function weigh(confidence: number, others: { agree: boolean; disagree: boolean }): number {
  const weighed = confidence + (others.agree ? agreement : 0) - (others.disagree ? disagreement : 0);
  return Math.round(Math.min(weighed, Math.max(surest, confidence)) * 100) / 100;
}
