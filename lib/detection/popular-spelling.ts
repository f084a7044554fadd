import { isOneSlipAway } from "@/lib/one-slip";

/** Domains that people mistype; the likelier one first, for a slip can be one step from two of them. */
export const popularDomains: readonly string[] = [
  "gmail.com",
  "hotmail.com",
  "outlook.com",
  "yahoo.com",
  "icloud.com",
  "hotmail.it",
  "libero.it",
  "outlook.it",
  "yahoo.it",
  "virgilio.it",
  "alice.it",
  "tiscali.it",
  "live.it",
  "live.com",
  "fastwebnet.it",
  "legalmail.it",
  "aruba.it",
  "arubapec.it",
  "postecert.it",
  "googlemail.com",
  "protonmail.com",
  "proton.me",
  "fastmail.com",
  "hotmail.co.uk",
  "yahoo.co.uk",
  "hotmail.fr",
  "yahoo.fr",
  "orange.fr",
  "wanadoo.fr",
  "laposte.net",
  "hotmail.de",
  "yahoo.de",
  "t-online.de",
  "freenet.de",
  "hotmail.es",
  "yahoo.es",
  "comcast.net",
  "verizon.net",
  "sbcglobal.net",
  "bellsouth.net",
  "btinternet.com",
  "yandex.ru",
  "yandex.com",
  "rambler.ru",
  "seznam.cz",
];

const popular = new Set(popularDomains);

/**
 * The popular domain that a single slip of the hand turned into this one: a letter changed, left out, added, or
 * swapped with its neighbour. `null` if there is none, or if this one is popular itself. Short names
 * (`gmx.de`, `aol.com`) are one slip from far too many real ones and are never suggested.
 */
export function likelySpelling(domain: string): string | null {
  if (popular.has(domain)) return null;
  return popularDomains.find((candidate) => isOneSlipAway(domain, candidate)) ?? null;
}
