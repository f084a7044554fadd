import type { Watcher } from "@/lib/live-test/watcher";
import type { LiveTestEvent } from "@/lib/transcript/event";
import type { Failure } from "@/lib/transcript/failure";
import type { Findings, StageResult, TlsFacts, TranscriptLine } from "@/lib/transcript/report";
import type { Stage } from "@/lib/transcript/stage";

/** Writes down what happens to the chosen port, and tells it on. */
export class Journey implements Watcher {
  readonly transcript: TranscriptLine[] = [];
  readonly capabilities: Findings["capabilities"] = { beforeTls: [], afterTls: [] };
  tls: TlsFacts | null = null;

  readonly #plan: readonly Stage[];
  readonly #emit: (event: LiveTestEvent) => void;
  readonly #now: () => number;
  readonly #results = new Map<Stage, StageResult>();
  #current: { stage: Stage; beganAtMs: number } | null = null;
  #settledAtMs = 0;
  #isOver = false;

  /** @param now milliseconds since the test began */
  constructor(
    plan: readonly Stage[],
    { emit, now }: { emit: (event: LiveTestEvent) => void; now: () => number },
  ) {
    this.#plan = plan;
    this.#emit = emit;
    this.#now = now;
  }

  /** The stage that is under way; `null` between two. */
  get current(): Readonly<{ stage: Stage; beganAtMs: number }> | null {
    return this.#current;
  }

  begin(stage: Stage, beganAtMs = this.#now()): void {
    this.#current = { stage, beganAtMs };
    this.#tell({ type: "stage-started", stage, atMs: beganAtMs });
  }

  pass(stage: Stage, detail?: string): void {
    this.#settle({ stage, status: "ok", ms: this.#taken(), ...(detail && { detail }) });
  }

  fail({ stage }: Failure): void {
    this.#settle({ stage, status: "failed", ms: this.#taken() });
  }

  line(line: Omit<TranscriptLine, "atMs">): void {
    if (this.#isOver) return;
    const timed = { atMs: this.#now(), ...line };
    this.transcript.push(timed);
    this.#tell({ type: "line", ...timed });
  }

  offered(when: "beforeTls" | "afterTls", capabilities: readonly string[]): void {
    this.capabilities[when] = capabilities;
  }

  secured(facts: TlsFacts): void {
    this.tls = facts;
  }

  /** Ends the story: stages that were not reached are skipped. */
  finish(): readonly StageResult[] {
    this.#isOver = true;
    return this.#plan.map((stage) => this.#results.get(stage) ?? { stage, status: "skipped", ms: 0 });
  }

  #settle(result: StageResult): void {
    this.#results.set(result.stage, result);
    this.#current = null;
    this.#settledAtMs = this.#now();
    this.#tell({ type: "stage", ...result });
  }

  #taken(): number {
    return this.#now() - (this.#current?.beganAtMs ?? this.#settledAtMs);
  }

  #tell(event: LiveTestEvent): void {
    if (!this.#isOver) this.#emit(event);
  }
}
