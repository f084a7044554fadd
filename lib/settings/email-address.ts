import { asciiDomain, isHostname } from "@/lib/settings/host";

/**
 * Whether the text is an address to which a test message can go: a local part of 1–64 octets without
 * white space, quotes or angle brackets, and a domain of at least two labels (RFC 5321 §4.1.2, narrowed
 * to what mail software accepts). `detection` reads what people paste; this judges what is left.
 */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf("@");
  const local = text.slice(0, at);
  return (
    at > 0 &&
    localPart.test(local) &&
    new TextEncoder().encode(local).length <= 64 &&
    isMailDomain(text.slice(at + 1))
  );
}

/**
 * The address as it goes over the wire: its domain with A-labels (RFC 5891 §4.4). Only a local part outside ASCII is left
 * as it is, and needs a server with SMTPUTF8 (RFC 6531).
 */
export function toWireAddress(address: string): { address: string; needsUtf8: boolean } {
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at);
  const domain = address.slice(at + 1);
  return {
    address: `${local}@${asciiDomain(domain) ?? domain}`,
    needsUtf8: !/^[\p{ASCII}]*$/u.test(local),
  };
}

const localPart = /^[^\s@"<>()[\],;:\\\p{Cc}]+$/u;

function isMailDomain(domain: string): boolean {
  const ascii = asciiDomain(domain) ?? "";
  return ascii.includes(".") && isHostname(ascii) && !/^[\d.]+$/.test(ascii);
}
