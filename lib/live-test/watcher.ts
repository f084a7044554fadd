import type { Findings, TlsFacts, TranscriptLine } from "@/lib/transcript/report";
import type { Stage } from "@/lib/transcript/stage";

/** Is told how a session goes, as it goes. Everything it hears is ready to be shown. */
export type Watcher = {
  begin(stage: Stage): void;
  /** `detail` is a fact worth showing beside the stage. */
  pass(stage: Stage, detail?: string): void;
  line(line: Omit<TranscriptLine, "atMs">): void;
  offered(when: keyof Findings["capabilities"], capabilities: readonly string[]): void;
  /** Also told when the certificate is refused, or the handshake fails. */
  secured(facts: TlsFacts): void;
};
