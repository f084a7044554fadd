/** The outcome of something that may be refused for a reason that the caller can answer. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Problem };

export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function err<Problem>(error: Problem): { ok: false; error: Problem } {
  return { ok: false, error };
}
