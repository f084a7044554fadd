import type { Setting } from "@/lib/detection/detection";

/**
 * Puts the servers of one source into the order in which they are offered. The source's own order stands, but
 *
 * - TLS on 465 comes before STARTTLS of the same host (RFC 8314 §3 prefers it)
 * - port 25 comes last: many networks close it
 * - an unencrypted door goes when an encrypted one exists
 * - 587 declared as TLS brings STARTTLS there as an alternative; it is nearly always meant
 */
export function arrangeSettings(settings: readonly Setting[]): readonly Setting[] {
  const encrypted = settings.filter(({ security }) => security !== "none");
  const kept = encrypted.length > 0 ? encrypted : settings;
  const hosts = [...new Set(kept.map(({ host }) => host))];
  const tls465First = kept.toSorted(
    (a, b) => hosts.indexOf(a.host) - hosts.indexOf(b.host) || Number(isTls465(b)) - Number(isTls465(a)),
  );
  const unusual = tls465First
    .filter(({ port, security }) => port === 587 && security === "tls")
    .map((setting): Setting => ({ ...setting, security: "starttls" }));
  return uniqueSettings([...tls465First, ...unusual]).toSorted(
    (a, b) => Number(a.port === 25) - Number(b.port === 25),
  );
}

export function uniqueSettings(settings: readonly Setting[]): readonly Setting[] {
  return settings.filter((setting, index) => settings.findIndex((other) => isSame(setting, other)) === index);
}

function isSame(a: Setting, b: Setting): boolean {
  return a.host === b.host && a.port === b.port && a.security === b.security;
}

function isTls465({ port, security }: Setting): boolean {
  return port === 465 && security === "tls";
}
