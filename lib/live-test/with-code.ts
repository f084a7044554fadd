/** An error that carries a code, as Node's do. */
export function withCode(message: string, code: string): Error {
  return Object.assign(new Error(message), { code });
}
