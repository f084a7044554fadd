/**
 * Whether the text can be a mail server's host: a DNS name in ASCII (RFC 1123 §2.1), or an IPv4 or
 * IPv6 address literal. Says nothing about whether Portwise may connect there; `egress` judges that.
 */
export function isHost(text: string): boolean {
  return isHostname(text) || isIpv6(text);
}

const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i;

/** Letters, digits and hyphens in labels of 1–63, 253 in all; dotted numbers count as an IPv4 address. */
export function isHostname(text: string): boolean {
  return text.length > 0 && text.length <= 253 && text.split(".").every((part) => label.test(part));
}

function isIpv6(text: string): boolean {
  return text.includes(":") && URL.canParse(`http://[${text}]/`);
}
