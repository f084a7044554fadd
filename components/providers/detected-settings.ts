import type { Setting } from "@/lib/detection/detection";
import type { Endpoint } from "@/lib/smtp/endpoint";

/** A setting as the wizard's draft takes suggestions (`withSuggestion` keeps what a person typed). */
export function detectedSettings(
  { host, port, security, username, usernameFixed }: Setting,
  address: string,
): { host: string; endpoint: Endpoint; username: string } {
  const localPart = address.slice(0, Math.max(0, address.lastIndexOf("@")));
  const names = { email: address, localpart: localPart, other: usernameFixed ?? "" };
  return { host, endpoint: { port, security }, username: names[username] };
}
