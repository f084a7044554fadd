import type { Evidence } from "@/lib/diagnosis/diagnosis";

/** What sentences about evidence need from outside: names and dates in the reader's language. */
export type EvidenceContext = {
  /** Where known, the server that was spoken to. */
  host: string | null;
  /** Name of a provider by its id; the id where the catalogue has none. */
  providerName: (id: string) => string;
  /** A day such as "3 May 2026", from ISO 8601. */
  day: (iso: string) => string;
  /** "a, b and c" */
  list: (items: readonly string[]) => string;
};

/** One sentence for each kind of evidence; a kind without a sentence does not compile. */
export type EvidenceWords = {
  readonly [Code in Evidence["code"]]: (
    evidence: Extract<Evidence, { code: Code }>,
    context: EvidenceContext,
  ) => string;
};
