import { getDomain } from "tldts";

/** The domain that somebody registered, by the Public Suffix List with its private part; `null` for a suffix itself. */
export function registrableDomain(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true });
}

/** Whether two hosts are in the hands of the same registrant. */
export function isSameRegistrant(a: string, b: string): boolean {
  const domain = registrableDomain(a);
  return domain !== null && domain === registrableDomain(b);
}
