import { err, ok, type Result } from "@/lib/result";
import { type ServerSettings, serverSchema } from "@/lib/settings/schema";
import { isOpenEverywhere } from "@/lib/smtp/ports";
import type { Actor } from "@/lib/white-glove/actor";
import type { DestructionReason } from "@/lib/white-glove/change";
import type { WhiteGloveSession } from "@/lib/white-glove/session";
import type { SharedPatch, SharedSettings } from "@/lib/white-glove/shared-settings";

/**
 * Which change of the settings ends a sealed password, whoever makes it and even if it is undone at once.
 *
 * Hosts are compared as they were typed: another case or a final dot is another host. A user name that the
 * customer changes or accepts is the customer's word; one that staff change by themselves is not, as it would let
 * them try this password on other people's accounts.
 */
export function destructionBy(
  { settings }: Pick<WhiteGloveSession, "settings">,
  patch: SharedPatch,
  actor: Actor,
): DestructionReason | null {
  if (patch.host !== undefined && patch.host !== settings.host) return "host-changed";
  if (patch.security !== undefined && !isEncrypted(patch.security)) return "security-lowered";
  const isOtherName = patch.username !== undefined && patch.username !== settings.username;
  return isOtherName && actor.kind !== "customer" ? "username-changed" : null;
}

function isEncrypted(security: SharedSettings["security"]): boolean {
  return security === "starttls" || security === "tls";
}

export type SealedUseProblem =
  | "no-sealed-password"
  | "sealed-for-another-host"
  | "not-encrypted"
  | "not-a-mail-port"
  | "settings-incomplete"
  | "sign-in-off";

/** Where a password of the team may go with these settings, were it sealed for `host` as it is typed there. */
export function sealableServer(settings: SharedSettings): Result<ServerSettings, SealedUseProblem> {
  if (settings.signIn !== "password") return err("sign-in-off");
  if (!isEncrypted(settings.security)) return err("not-encrypted");
  const server = serverSchema.safeParse(settings);
  if (!server.success) return err("settings-incomplete");
  return isOpenEverywhere(server.data.port) ? ok(server.data) : err("not-a-mail-port");
}

/** Whether the sealed password may be used with the settings as they are in this very version of the session. */
export function sealedUse(
  { password, settings }: WhiteGloveSession,
  now: number,
): Result<ServerSettings, SealedUseProblem> {
  if (password.state !== "sealed" || password.untilMs <= now) return err("no-sealed-password");
  if (password.host !== settings.host) return err("sealed-for-another-host");
  return sealableServer(settings);
}
