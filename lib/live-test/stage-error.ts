import type { Failure } from "@/lib/transcript/failure";

/** Ends a session at a stage. Carries facts that are ready to be shown: no secret, no control characters. */
export class StageError extends Error {
  override readonly name = "StageError";
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}
