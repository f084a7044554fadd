/** Where staff begin. */
export const deskPath = "/staff";

/**
 * The page of staff to go back to after signing in, from a part of the address that anybody can write.
 *
 * @returns the desk for everything that is not a path of ours.
 */
export function returnPath(wanted: unknown): string {
  if (typeof wanted !== "string" || !/^\/staff(?:[/?]|$)/.test(wanted)) return deskPath;
  const base = "http://portwise.invalid";
  if (!URL.canParse(wanted, base)) return deskPath;
  const { origin, pathname, search } = new URL(wanted, base);
  const isOurs = origin === base && /^\/staff(?:\/|$)/.test(pathname);
  const isSignIn = /^\/staff\/(?:sign-in|welcome)\b/.test(pathname);
  return isOurs && !isSignIn ? pathname + search : deskPath;
}
