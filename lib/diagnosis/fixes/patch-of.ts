import type { DiagnosisFacts } from "@/lib/diagnosis/facts";
import { certificateHost } from "@/lib/diagnosis/fixes/certificate-host";
import type { IsSameSite } from "@/lib/diagnosis/fixes/same-site";
import type { Provider } from "@/lib/providers/provider";
import { usualSecurityOf } from "@/lib/smtp/endpoint";
import { meantMailPort } from "@/lib/smtp/ports";
import type { FixId } from "@/lib/transcript/fix";
import type { SettingsPatch } from "@/lib/transcript/report";

/** The change of settings that a fix means here; `null` where it cannot be told, or nothing changes. */
export function patchOf(fix: FixId, facts: DiagnosisFacts, context: PatchContext): SettingsPatch | null {
  return patches[fix]?.(facts, context) ?? null;
}

/** What a patch may be made from beside the facts. */
export type PatchContext = { provider: Provider | null; isSameSite: IsSameSite };

type Patcher = (facts: DiagnosisFacts, context: PatchContext) => SettingsPatch | null;

const patches: Partial<Record<FixId, Patcher>> = {
  "use-certificate-hostname": certificateHostPatch,
  "fix-username": usernamePatch,
  "check-host-and-port": hostAndPortPatch,
  "disable-tls": ({ settings }) => (settings ? { security: "none" } : null),
  "match-sender": senderPatch,
};

function certificateHostPatch(facts: DiagnosisFacts, context: PatchContext): SettingsPatch | null {
  const host = certificateHost(facts, context);
  return host === null ? null : { host };
}

/** The fixed name, or the full address, where the provider wants that and something else was given. */
function usernamePatch({ settings }: DiagnosisFacts, { provider }: PatchContext): SettingsPatch | null {
  const given = settings?.username;
  const wanted = wantedUsername(provider, settings?.fromAddress);
  return wanted !== null && given !== undefined && given !== wanted ? { auth: { username: wanted } } : null;
}

function wantedUsername(provider: Provider | null, fromAddress: string | undefined): string | null {
  if (provider?.username.rule === "literal") return provider.username.value;
  if (provider?.username.rule === "address") return fromAddress ?? null;
  return null;
}

/** What was surely meant: a mail port for a mistyped one, the host without what slipped in. */
function hostAndPortPatch({ settings }: DiagnosisFacts): SettingsPatch | null {
  if (!settings) return null;
  const port = meantMailPort(settings.port);
  const host = settings.host.replace(/^[a-z]+:\/\//i, "").replace(/[\s,;/]+$/, "");
  const patch: SettingsPatch = {
    ...(host !== settings.host && host !== "" && { host }),
    ...(port !== null && { port, security: usualSecurityOf(port) }),
  };
  return Object.keys(patch).length > 0 ? patch : null;
}

/** Sending as the mailbox that signed in is always allowed there. */
function senderPatch({ settings }: DiagnosisFacts, { provider }: PatchContext): SettingsPatch | null {
  const { username, fromAddress } = settings ?? {};
  const isMailbox = provider === null || provider.username.rule === "address";
  return isMailbox &&
    username?.includes("@") &&
    fromAddress &&
    username.toLowerCase() !== fromAddress.toLowerCase()
    ? { from: { address: username } }
    : null;
}
