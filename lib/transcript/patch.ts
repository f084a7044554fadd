import { type SetupDraft, withTyped } from "@/lib/settings/draft";
import type { Alternative, PublicSettings, Report, SettingsPatch } from "@/lib/transcript/report";

/** The draft with a fix in it. It counts as typed: the person chose it, and no suggestion may undo it. */
export function draftWithPatch(draft: SetupDraft, patch: SettingsPatch): SetupDraft {
  const { host, port, security, auth, from } = patch;
  const changed: SetupDraft = {
    ...draft,
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port: String(port) }),
    ...(security !== undefined && { security }),
    ...(auth?.username !== undefined && { username: auth.username, isUsernameSecret: false }),
    ...(auth?.method && auth.method !== "oauth2" && { signIn: auth.method }),
    ...(from && { address: from.address }),
  };
  const hasEndpoint = port !== undefined || security !== undefined;
  const withHost = host === undefined ? changed : withTyped(changed, "host");
  const withEndpoint = hasEndpoint ? withTyped(withHost, "endpoint") : withHost;
  return auth?.username === undefined ? withEndpoint : withTyped(withEndpoint, "username");
}

export type SettingsChange = {
  field: "host" | "port" | "security" | "username" | "signIn" | "fromAddress";
  before: string;
  after: string;
};

/** What a patch changes, field by field; nothing for what it leaves as it is. */
export function changesOf(settings: PublicSettings, patch: SettingsPatch): readonly SettingsChange[] {
  const changes: readonly (SettingsChange | null)[] = [
    change("host", settings.host, patch.host),
    change("port", String(settings.port), patch.port?.toString()),
    change("security", settings.security, patch.security),
    change("signIn", settings.auth.method, patch.auth?.method),
    change("username", usernameOf(settings), patch.auth?.username),
    change("fromAddress", settings.from.address, patch.from?.address),
  ];
  return changes.filter((one) => one !== null);
}

function change(
  field: SettingsChange["field"],
  before: string,
  after: string | undefined,
): SettingsChange | null {
  return after === undefined || after === before ? null : { field, before, after };
}

function usernameOf({ auth }: PublicSettings): string {
  return auth.method === "none" ? "" : auth.username;
}

/** What two tests had different in their settings. */
export function changesBetween(before: PublicSettings, after: PublicSettings): readonly SettingsChange[] {
  return changesOf(before, {
    host: after.host,
    port: after.port,
    security: after.security,
    auth: { method: after.auth.method, username: usernameOf(after) },
    from: { address: after.from.address },
  });
}

/** The door that a patch leads to, as this test found it; `null` if it leads to another host or was not tried. */
export function doorOfPatch(
  { settings, alternatives }: Pick<Report, "settings" | "alternatives">,
  { host, port = settings.port, security = settings.security }: SettingsPatch,
): Alternative | null {
  if (host !== undefined && host !== settings.host) return null;
  return alternatives.find((door) => door.port === port && door.security === security) ?? null;
}
