import type { Provider } from "@/lib/providers/provider";

type SecretShape = Pick<Provider["password"], "prefix" | "pattern"> & {
  mistakes: readonly { pattern: string; note: unknown }[];
};

/**
 * What is noticed about a secret, without a look at the server:
 *
 * - `mistake`: another secret of the same provider, the one at this place in `mistakes`
 * - `prefix-missing`: it does not begin as this provider's do
 * - `looks-different`: it has another form than this provider's have
 */
export type SecretHint =
  | { readonly code: "mistake"; readonly index: number }
  | { readonly code: "prefix-missing" | "looks-different" };

/**
 * The most telling thing about a secret; `null` if it looks right. A hint, never a reason to refuse: providers change
 * the form of their keys without notice.
 */
export function secretHint(secret: string, { prefix, pattern, mistakes }: SecretShape): SecretHint | null {
  const text = secret.trim();
  if (text === "") return null;
  const index = mistakes.findIndex((slip) => new RegExp(slip.pattern).test(text));
  if (index >= 0) return { code: "mistake", index };
  if (prefix !== null && !text.startsWith(prefix)) return { code: "prefix-missing" };
  return pattern !== null && !new RegExp(pattern).test(text) ? { code: "looks-different" } : null;
}

/** Whether a user name has another form than this provider's have; a hint as well. */
export function isUnusualUsername(username: string, { pattern }: { pattern: string | null }): boolean {
  const text = username.trim();
  return text !== "" && pattern !== null && !new RegExp(pattern).test(text);
}
