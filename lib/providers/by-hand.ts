import { otherProviderId } from "@/lib/providers/other-provider";
import { draftFor } from "@/lib/providers/suggestion";
import { type SetupDraft, withTyped } from "@/lib/settings/draft";
import { usualEndpoints, usualSecurityOf } from "@/lib/smtp/endpoint";
import type { Security } from "@/lib/smtp/security";

type TypedServer = { host: string; port: number | null; security: Security | null };

/** The draft after a mail server was typed in place of the address, which is still to come. */
export function draftByHand(draft: SetupDraft, { host, port, security }: TypedServer): SetupDraft {
  const [usual] = usualEndpoints;
  const door = port === null ? usual : { port, security: security ?? usualSecurityOf(port) };
  const taken = {
    ...draftFor({ ...draft, address: "", typed: [] }, null),
    providerId: otherProviderId,
    host,
    ...(door && { port: String(door.port), security: door.security }),
  };
  const withServer = withTyped(withTyped(taken, "provider"), "host");
  return port === null ? withServer : withTyped(withServer, "endpoint");
}
