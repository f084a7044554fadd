export type DomainProblem =
  | "domain-invalid"
  | "domain-is-address-literal"
  | "domain-is-ip-address"
  | "domain-has-forbidden-characters"
  | "domain-without-dot"
  | "domain-reserved";

/** Says why a mail domain may not be looked up; `null` if it may. */
export function domainProblemOf(text: string): DomainProblem | null {
  if (text.includes("[") || text.includes("]")) return "domain-is-address-literal";
  if (/[\p{Cc}\s%:/?#\\@]/u.test(text)) return "domain-has-forbidden-characters";

  const ascii = toAsciiDomain(text);
  if (isIpInAnyNotation(ascii)) return "domain-is-ip-address";
  if (reservedNames.some((name) => isUnder(ascii, name))) return "domain-reserved";
  if (ascii !== "" && !ascii.includes(".")) return "domain-without-dot";
  return isDomainName(ascii) ? null : "domain-invalid";
}

/**
 * The domain in ASCII by UTS #46, non-transitional, without its final dot; empty if it has no such form.
 * The URL parser of the platform does this in browsers and in Node alike, and writes an IP address in any
 * notation (decimal, hexadecimal, octal) as dotted numbers.
 */
export function toAsciiDomain(text: string): string {
  const url = `https://${text.replace(/[.。．｡]$/u, "")}/`;
  return URL.canParse(url) ? new URL(url).hostname : "";
}

/** Whether a name from a document or a DNS record may be used as a server: a public host name, no address. */
export function isPublicHostName(text: string): boolean {
  return domainProblemOf(text) === null;
}

export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

function isDomainName(ascii: string): boolean {
  const labels = ascii.split(".");
  return (
    ascii.length >= 4 &&
    ascii.length <= 253 &&
    labels.every((text) => label.test(text)) &&
    !/^\d+$/.test(labels.at(-1) ?? "")
  );
}

function isIpInAnyNotation(ascii: string): boolean {
  return /^\d+\.\d+\.\d+\.\d+$/.test(ascii);
}

/** Names that never stand for a domain on the internet: RFC 6761, RFC 6762, RFC 7686, RFC 8375 and common usage. */
const reservedNames: readonly string[] = [
  "localhost",
  "local",
  "internal",
  "intranet",
  "lan",
  "home",
  "corp",
  "home.arpa",
  "test",
  "invalid",
  "example",
  "onion",
];
