import { isIP, isIPv4, isIPv6 } from "node:net";
import { domainToASCII } from "node:url";

/** Writes a CIDR block or a single address as a block. @returns `null` if it is neither. */
export function toCidr(text: string): string | null {
  const [address = "", prefix, ...rest] = text.split("/");
  const bits = { 0: 0, 4: 32, 6: 128 }[isIP(address)];
  if (!bits || rest.length > 0 || address.includes("%")) return null;
  if (prefix === undefined) return `${address}/${bits}`;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= bits ? text : null;
}

/** Whether the text is `ip`, `ipv4:port` or `[ipv6]:port`, as Node's resolver takes it. */
export function isDnsServer(text: string): boolean {
  if (isIP(text)) return true;
  const [, bracketed, plain, port] = /^(?:\[([\da-f:.]+)\]|([\d.]+))(?::(\d{1,5}))?$/i.exec(text) ?? [];
  const isPort = port === undefined || (Number(port) > 0 && Number(port) <= 65_535);
  return isPort && (isIP(bracketed ?? "") === 6 || isIP(plain ?? "") === 4);
}

/** A name for EHLO (RFC 5321 §4.1.3, §4.1.4): a host name with a dot, or an address literal; `null` if it is neither. */
export function toEhloName(text: string): string | null {
  const literal = /^\[(IPv6:)?([\da-f:.]+)\]$/i.exec(text);
  if (literal) {
    const [, tag, address = ""] = literal;
    const isFitting = tag ? isIPv6(address) : isIPv4(address);
    return isFitting ? `[${tag ? "IPv6:" : ""}${address.toLowerCase()}]` : null;
  }
  const name = /[\s/?#@:\\%]/.test(text) ? "" : domainToASCII(text);
  const isName = /^(?=.{4,253}$)(?:(?!-)[a-z0-9-]{1,63}(?<!-)\.)+(?!\d+$)(?!-)[a-z0-9-]{1,63}(?<!-)$/.test(
    name,
  );
  return isName ? name : null;
}
