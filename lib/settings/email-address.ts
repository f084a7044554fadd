import { isHostname } from "@/lib/settings/host";

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

const localPart = /^[^\s@"<>()[\],;:\\\p{Cc}]+$/u;

function isMailDomain(domain: string): boolean {
  const ascii =
    URL.canParse(`http://${domain}/`) && !/[/?#:\\%]/.test(domain)
      ? new URL(`http://${domain}/`).hostname
      : "";
  return ascii.includes(".") && isHostname(ascii) && !/^[\d.]+$/.test(ascii);
}
