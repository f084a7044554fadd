import { isIP } from "node:net";

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
