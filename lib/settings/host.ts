/**
 * Whether the text can be a mail server's host: a DNS name in ASCII (RFC 1123 §2.1), or an IPv4 or
 * IPv6 address literal. Says nothing about whether Portwise may connect there; `egress` judges that.
 */
export function isHost(text: string): boolean {
  return isHostname(text) || isIpv6(text);
}

/**
 * A host in the one form that DNS, TLS and certificates know: without the brackets of an IPv6 literal or a final dot,
 * and with letters outside ASCII as A-labels (RFC 5891 §4.4). What cannot be read so stays as it is, for `isHost` to refuse.
 */
export function toAsciiHost(text: string): string {
  const bare = text.replace(/^\[(.*)\]$/, "$1").replace(/(?<=[^.])\.$/, "");
  return isAscii(bare) ? bare : (asciiDomain(bare) ?? bare);
}

/** A domain with A-labels; `null` where it holds what no domain can. */
export function asciiDomain(domain: string): string | null {
  if (/[\s/?#@:\\%[\]]/.test(domain) || !URL.canParse(`http://${domain}/`)) return null;
  return new URL(`http://${domain}/`).hostname;
}

function isAscii(text: string): boolean {
  return /^[\p{ASCII}]*$/u.test(text);
}

const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i;

/** Letters, digits and hyphens in labels of 1–63, 253 in all; dotted numbers count as an IPv4 address. */
export function isHostname(text: string): boolean {
  return text.length > 0 && text.length <= 253 && text.split(".").every((part) => label.test(part));
}

function isIpv6(text: string): boolean {
  return text.includes(":") && URL.canParse(`http://[${text}]/`);
}
