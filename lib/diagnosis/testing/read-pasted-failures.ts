import type { KnownFailure } from "@/lib/diagnosis/testing/known-failure";

/** A failure of a public thread: what was pasted, the parts that the thread tells, and what solved it. */
type PastedFailure = {
  id: string;
  text: string;
  failure?:
    | (Pick<KnownFailure, "stage"> & {
        reply?: string | null;
        error?: { code: string | null; message: string | null } | null;
      })
    | null;
  settings?: KnownFailure["settings"];
  cause: KnownFailure["causes"];
  fix: KnownFailure["fixes"];
  reason: string;
};

export function readPastedFailures(json: string): KnownFailure[] {
  const failures: PastedFailure[] = JSON.parse(json);
  return failures.map(({ id, text, failure, settings = null, cause, fix, reason }) => ({
    id,
    provider: "",
    stage: failure?.stage ?? "connect",
    settings,
    ...(failure?.reply && { reply: failure.reply }),
    ...(failure?.error && { error: { code: failure.error.code, message: failure.error.message ?? "" } }),
    pasted: text,
    causes: cause,
    fixes: fix,
    source: reason,
  }));
}
