import { addressClues } from "@/lib/pasted-log/clues/address-clues";
import { conversationClues } from "@/lib/pasted-log/clues/conversation-clues";
import { placesIn } from "@/lib/pasted-log/clues/place-clues";
import { settingClues } from "@/lib/pasted-log/clues/setting-clues";
import { statementClues } from "@/lib/pasted-log/clues/statement-clues";
import type { LogLine } from "@/lib/pasted-log/log-line";
import type { ReadSettings } from "@/lib/pasted-log/settings-in-log";
import type { Clue } from "@/lib/transcript/clue";
import type { Happening } from "@/lib/transcript/happening";

/** Everything that a text tells beside the failure; all of its lines count. */
export function cluesIn(
  text: string,
  { lines, read, happened }: { lines: readonly LogLine[]; read: ReadSettings; happened: Happening | null },
): Clue[] {
  return [
    ...new Set<Clue>([
      ...addressClues(lines),
      ...conversationClues(text, { lines, settings: read.found }),
      ...settingClues(text, read, happened),
      ...statementClues(text),
      ...placesIn(text).map((place): Clue => `at-${place}`),
    ]),
  ];
}
