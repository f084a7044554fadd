import { cluesIn } from "@/lib/pasted-log/clues/clues-in";
import { findRefusal } from "@/lib/pasted-log/conversation";
import { type LogLine, logLines } from "@/lib/pasted-log/log-line";
import { findPhpMailerSummary } from "@/lib/pasted-log/phpmailer-summary";
import { findProgramError } from "@/lib/pasted-log/program-error";
import { findQuotedReply, serverResponded, stageNear } from "@/lib/pasted-log/quoted-reply";
import { type FoundSettings, type ReadSettings, settingsInLog } from "@/lib/pasted-log/settings-in-log";
import type { Clue } from "@/lib/transcript/clue";
import type { Happening } from "@/lib/transcript/happening";
import type { Stage } from "@/lib/transcript/stage";

/** Settings and circumstances stand in far less than a whole log. */
const mostForSettings = 64 * 1024;

/** Settings that contradict themselves tell of a failure, whatever a person writes around them. */
const contradictions: readonly Clue[] = ["security-against-port", "two-securities", "url-cut"];

function fromSettings(
  text: string,
  { lines, read }: { lines: readonly LogLine[]; read: ReadSettings },
): PastedLog | null {
  const clues = cluesIn(text, { lines, read, happened: null });
  if (!clues.some((clue) => contradictions.includes(clue))) return null;
  const tellingLines = [...new Set(read.settings.map(({ line }) => line))].slice(0, 4);
  const message = tellingLines.map((line) => lines[line]?.text ?? "").join(" ");
  return {
    failure: { stage: null, reply: null, error: { code: null, message, happened: "settings-contradict" } },
    settings: read.found,
    clues,
    tellingLines,
  };
}

/** What a program said where no server spoke. */
export type ToldError = {
  /** A code of the system that stands in the text. */
  code: string | null;
  message: string;
  /** What its sentence means, where it gave no code. */
  happened: Happening | null;
};

/** What a pasted log tells about a failure. */
export type PastedLog = {
  failure: {
    /** `null` where the log does not say; the words have to tell. */
    stage: Stage | null;
    reply: string | null;
    error: ToldError | null;
  };
  settings: FoundSettings;
  /** What else the text tells, without what its passwords hold; see `secretClues`. */
  clues: readonly Clue[];
  /** The lines that tell it, from 0, in order. */
  tellingLines: readonly number[];
};

/** What stands on several lines and is one: a field of a bounce, what a dialog quotes below its own sentence, Python's bytes. */
const broken = new RegExp(
  `Diagnostic-Code:[^\\n]*(?:\\n[ \\t][^\\n]*){1,20}|(?:${serverResponded}) ?:[ \\t\\r]*\\n[^\\n]*(?:\\n[^\\n]{1,300}){0,3}|\\([45]\\d\\d, b?'[^'\\n]*(?:\\n[^'\\n]*){1,10}'[^\\n]*`,
  "gi",
);

/**
 * Finds the telling lines in anything that a mail program printed: what the server refused in a
 * conversation; else a reply that an exception, a mail log or a bounce quotes; else the program's own error.
 *
 * @returns `null` where nothing in it tells of a failure
 */
export function readPastedLog(text: string): PastedLog | null {
  const unfolded = text.replace(
    broken,
    (field) =>
      // Keeps the number of lines, so that the telling ones can be shown.
      field.replace(/\r?\n[ \t]*/g, " ") + "\n".repeat(field.split("\n").length - 1),
  );
  const lines = logLines(unfolded);
  const head = unfolded.slice(0, mostForSettings);
  const read = settingsInLog(head);
  const settings = read.found;
  const refusal = findRefusal(lines) ?? findPhpMailerSummary(unfolded) ?? findQuotedReply(lines);
  if (refusal) {
    const { reply, lines: tellingLines } = refusal;
    const stage = refusal.stage ?? stageNear(lines, tellingLines[0] ?? 0);
    const clues = cluesIn(head, { lines, read, happened: null });
    return { failure: { stage, reply, error: null }, settings, clues, tellingLines };
  }
  const error = findProgramError(lines, settings.security ?? null);
  if (!error) return fromSettings(head, { lines, read });
  const { stage, code, message, happened, lines: tellingLines } = error;
  const clues = cluesIn(head, { lines, read, happened });
  return {
    failure: { stage, reply: null, error: { code, message, happened } },
    settings,
    clues,
    tellingLines,
  };
}
