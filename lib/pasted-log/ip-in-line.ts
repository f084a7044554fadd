const ipv4 = /(?<![\d.])(\d{1,3}(?:\.\d{1,3}){3})(?![\d.])/;
const ipv6 =
  /(?<![\w:.])\[?((?:[\da-f]{1,4}:){2,7}(?::?[\da-f]{1,4}){1,6}|(?:[\da-f]{1,4}:){1,6}:)\]?(?![\w:])/i;

/** The first IPv4 address of a text. */
export function ipv4In(text: string): string | null {
  return ipv4.exec(text)?.[1] ?? null;
}

/** Whether a text names an IPv6 address; a time such as 09:12:01 is none. */
export function isIpv6In(text: string): boolean {
  const found = ipv6.exec(text)?.[1];
  return found !== undefined && (found.includes("::") || found.split(":").length > 4);
}
