import { assertNever } from "@/lib/assert-never";
import { fillHost, isTemplate } from "@/lib/providers/host-template";
import type { Provider } from "@/lib/providers/provider";
import { type SettingsSuggestion, type SetupDraft, withSuggestion } from "@/lib/settings/draft";
import { type Endpoint, usualEndpoints } from "@/lib/smtp/endpoint";

/** As much of a provider as its suggestion needs; the catalogue's own and the one in a reader's language both have it. */
type SuggestingProvider = {
  hosts: readonly SuggestingHost[];
  username: Pick<Provider["username"], "rule" | "value">;
};
type SuggestingHost = { id: string; host: string; endpoints: readonly Endpoint[] };

/**
 * The draft after a provider was chosen: what nobody typed is filled with what this provider wants, and what
 * an earlier choice had filled is emptied where this one says nothing.
 *
 * @param provider `null` for a mail server that is in no catalogue
 */
export function draftFor(
  draft: SetupDraft,
  provider: SuggestingProvider | null,
  host: SuggestingHost | undefined = provider?.hosts[0],
): SetupDraft {
  const nothing = { host: "", username: "", ...(usualEndpoints[0] && { endpoint: usualEndpoints[0] }) };
  const suggestion = provider
    ? suggestionOf(provider, { address: draft.address, host })
    : { username: draft.address };
  return {
    ...withSuggestion(draft, { ...nothing, ...suggestion }),
    isUsernameSecret: provider?.username.rule === "same-as-password",
    isServerFound: false,
    isServerUnsure: false,
  };
}

/** The settings that a provider stands for: its host, the best door of it, and the user name as far as it can be known. */
export function suggestionOf(
  provider: SuggestingProvider,
  { address, host }: { address: string; host: SuggestingHost | undefined },
): SettingsSuggestion {
  const [endpoint] = host?.endpoints ?? [];
  const username = usernameFor(provider, address);
  return {
    ...(host && { host: hostFor(host.host, address) }),
    ...(endpoint && { endpoint: { port: endpoint.port, security: endpoint.security } }),
    ...(username !== null && { username }),
  };
}

/** A host with the domain of the address filled in; empty where only the customer knows a part of it. */
export function hostFor(host: string, address: string): string {
  if (!isTemplate(host)) return host;
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  return (domain && fillHost(host, { domain })) || "";
}

/** `null` where only the person's account shows the user name, or where the secret is the user name. */
function usernameFor({ username }: SuggestingProvider, address: string): string | null {
  switch (username.rule) {
    case "literal":
      return username.value;
    case "local-part":
      return address.slice(0, Math.max(0, address.lastIndexOf("@"))) || null;
    case "address":
      return address || null;
    case "account-login":
    case "generated":
    case "same-as-password":
      return null;
    default:
      return assertNever(username.rule);
  }
}
