import type { Happening } from "@/lib/transcript/happening";
import type { Stage } from "@/lib/transcript/stage";

/** What a sentence of a program means, and where it happened if that is certain. */
export type SentenceMeaning = { happened: Happening; stage: Stage | null };

/** What a program says in each of its languages; `%` stands for whatever the program puts there. */
export type SentenceTable = {
  /** Where the sentences were read, and when; says which of them were only recalled. */
  source: string;
  rows: readonly (SentenceMeaning & { says: Readonly<Record<string, string | readonly string[]>> })[];
};

/** Lower case, straight quotes, single spaces, no accents: programs, fonts and forums change all of these. */
export function plainSentence(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .normalize("NFD")
    .replace(/(?<=[a-z])\p{Mn}/giu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ");
}
