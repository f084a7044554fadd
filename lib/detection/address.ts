import { type DomainProblem, domainProblemOf, toAsciiDomain } from "@/lib/detection/domain";
import { err, ok, type Result } from "@/lib/result";

export type MailAddress = {
  /** Exactly as typed: case and `+tag` may matter to the server. */
  localPart: string;
  /** ASCII (punycode), lower case, no dot at the end. */
  domain: string;
};

export type AddressProblem =
  | "address-missing"
  | "address-without-at"
  | "address-with-two-ats"
  | "address-with-control-characters"
  | "local-part-invalid"
  | DomainProblem;

/**
 * Reads what a person typed or pasted as their address. Everything that could lead a look-up astray is
 * refused here, before any network use.
 *
 * @returns the address; of `mailto:…` and `Name <…>` the part that matters
 */
export function parseAddress(typed: string): Result<MailAddress, AddressProblem> {
  const text = unwrap(typed.trim());
  if (text === "") return err("address-missing");
  if (/\p{Cc}/u.test(text)) return err("address-with-control-characters");

  const at = text.lastIndexOf("@");
  if (at < 0) return err("address-without-at");
  const [localPart, domainText] = [text.slice(0, at), text.slice(at + 1)];
  if (localPart.replace(quoted, "").includes("@")) return err("address-with-two-ats");
  if (!isLocalPart(localPart)) return err("local-part-invalid");

  const problem = domainProblemOf(domainText);
  return problem ? err(problem) : ok({ localPart, domain: toAsciiDomain(domainText) });
}

/** The address as it is used to sign in. */
export function addressText({ localPart, domain }: MailAddress): string {
  return `${localPart}@${domain}`;
}

function unwrap(text: string): string {
  const bracketed = /^[^<>]*<([^<>]*)>$/.exec(text)?.[1] ?? text;
  return bracketed.trim().replace(/^mailto:/i, "");
}

/** RFC 5321 §4.1.2, with the letters of RFC 6531; stray dots are let through, some providers gave out such names. */
const quoted = /"(?:[^"\\]|\\.)*"/gu;
const unquoted = /^[^\s@"<>()[\],;:\\\p{Cc}]+$/u;
const whollyQuoted = /^"(?:[^"\\]|\\.)*"$/u;

function isLocalPart(text: string): boolean {
  const octets = new TextEncoder().encode(text).length;
  return octets >= 1 && octets <= 64 && (unquoted.test(text) || whollyQuoted.test(text));
}
