import { secretClues } from "@/lib/pasted-log/clues/secret-clues";
import { hideSecrets } from "@/lib/pasted-log/hide-secrets";
import { type PastedLog, readPastedLog } from "@/lib/pasted-log/read-pasted-log";
import { tidyPaste } from "@/lib/pasted-log/tidy-paste";

/** A paste as it may be shown, and what it tells. */
export type ReadPaste = {
  /** What was pasted, without its secrets. */
  text: string;
  /** How many secrets were taken out. */
  hidden: number;
  /** `null` where nothing in it tells of a failure. */
  log: PastedLog | null;
};

/** Tidies a paste, hides its secrets, and reads the rest; of the secrets, only what they hold remains. */
export function readPaste(pasted: string): ReadPaste {
  const tidy = tidyPaste(pasted);
  const { text, hidden } = hideSecrets(tidy);
  const log = readPastedLog(text);
  if (!log) return { text, hidden, log };
  const clues = [...new Set([...log.clues, ...secretClues(tidy)])];
  return { text, hidden, log: { ...log, clues } };
}
