import { findRefusal } from "@/lib/pasted-log/conversation";
import { logLines } from "@/lib/pasted-log/log-line";
import { findPhpMailerSummary } from "@/lib/pasted-log/phpmailer-summary";
import { findProgramError } from "@/lib/pasted-log/program-error";
import { findQuotedReply, serverResponded, stageNear } from "@/lib/pasted-log/quoted-reply";
import { type FoundSettings, settingsInLog } from "@/lib/pasted-log/settings-in-log";
import type { Stage } from "@/lib/transcript/stage";

/** What a pasted log tells about a failure. */
export type PastedLog = {
  failure: {
    /** `null` where the log does not say; the words have to tell. */
    stage: Stage | null;
    reply: string | null;
    error: { code: string | null; message: string } | null;
  };
  settings: FoundSettings;
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
  const { found: settings } = settingsInLog(unfolded.slice(0, 64 * 1024));
  const refusal = findRefusal(lines) ?? findPhpMailerSummary(unfolded) ?? findQuotedReply(lines);
  if (refusal) {
    const { reply, lines: tellingLines } = refusal;
    const stage = refusal.stage ?? stageNear(lines, tellingLines[0] ?? 0);
    return { failure: { stage, reply, error: null }, settings, tellingLines };
  }
  const error = findProgramError(lines, settings.security ?? null);
  if (!error) return null;
  const { stage, code, message, lines: tellingLines } = error;
  return { failure: { stage, reply: null, error: { code, message } }, settings, tellingLines };
}
