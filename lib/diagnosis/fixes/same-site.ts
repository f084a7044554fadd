import { getDomain } from "tldts";

/** Whether two host names are surely of one operator; given to `diagnose` where names are to be proposed. */
export type IsSameSite = (a: string, b: string) => boolean;

/**
 * Two hosts of one registrable domain. It needs the list of public suffixes, which is larger than all
 * rules together, so the browser does without (`lib/explain/explain-pasted.ts`).
 */
export function isSameSite(a: string, b: string): boolean {
  const domain = getDomain(a, { allowPrivateDomains: true });
  return domain !== null && domain === getDomain(b, { allowPrivateDomains: true });
}
