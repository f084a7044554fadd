import { isEmailAddress } from "@/lib/settings/email-address";
import { isHost } from "@/lib/settings/host";
import { tidyHost } from "@/lib/settings/tidy";
import { tidyAddress } from "@/lib/settings/tidy-address";
import type { Security } from "@/lib/smtp/security";

/** What stands in the field for the sender's address. */
export type TypedAddress =
  | { kind: "address"; address: string; name: string | null }
  /** A website's domain: `suggestion` is the address that most sites have there. */
  | { kind: "domain"; suggestion: string }
  /** A mail server, with as much of its door as was typed. */
  | { kind: "server"; host: string; port: number | null; security: Security | null }
  | { kind: "empty" | "unclear" };

/** Reads what a person typed or pasted where the address belongs, so that the page can ask the right question. */
export function readTypedAddress(typed: string): TypedAddress {
  const { address, name } = tidyAddress(typed);
  if (address === "") return { kind: "empty" };
  if (isEmailAddress(address)) return { kind: "address", address, name };

  const { host, port, security } = tidyHost(typed.trim().replace(/^@/, ""));
  if (!isHost(host)) return { kind: "unclear" };
  const isWeb = /^https?:/i.test(typed.trim()) || port === 80 || port === 443;
  if (!isWeb && (port !== null || security !== null || isServerName(host)))
    return { kind: "server", host, port, security };

  const suggestion = `info@${host.toLowerCase().replace(/^www\./, "")}`;
  return isEmailAddress(suggestion) ? { kind: "domain", suggestion } : { kind: "unclear" };
}

/** Dotted numbers, an IPv6 address, or a name that begins as mail servers' names do. */
function isServerName(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.includes(":") || (mailLabel.test(host) && host.split(".").length > 2);
}

const mailLabel =
  /^(?:[a-z0-9]+-)?(?:smtps?|mail|mx|relay|out|outgoing|posta|submission)\d*(?:-[a-z0-9-]+)?\./i;
