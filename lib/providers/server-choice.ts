import { isMadeFrom } from "@/lib/providers/host-template";
import { otherProviderId } from "@/lib/providers/other-provider";
import type { SetupDraft } from "@/lib/settings/draft";
import { type Endpoint, isSameEndpoint } from "@/lib/smtp/endpoint";

/** As much of a provider as decides whether its server is a question. */
type ServedProvider = {
  domains: readonly string[];
  hosts: readonly { host: string; label: string | null; endpoints: readonly Endpoint[] }[];
};

/**
 * Whether several hosts are one server's doors, as Aruba's `smtps.aruba.it` (465) and `smtp.aruba.it` (587): then
 * their labels say nothing that the hosts do not say. Regions and products have names of their own.
 */
export function areDoorsOfOneServer(hosts: ServedProvider["hosts"]): boolean {
  return hosts.length > 1 && hosts.every(({ host, label }) => label === null || label === host);
}

/**
 * Whether the server is still the owner's to choose: one of several regions, another host or port than the
 * provider's own, or one that was found without certainty.
 *
 * @param provider `null` for a server of no catalogue, and while the provider's page is on its way
 */
export function isServerUndecided(draft: SetupDraft, provider: ServedProvider | null): boolean {
  if (draft.isServerUnsure || draft.providerId === otherProviderId || !provider) return true;
  const isTyped = draft.typed.includes("host") || draft.typed.includes("endpoint");
  if (draft.isServerFound && !isTyped) return false;
  const named = draft.host.trim().toLowerCase();
  const chosen = { port: Number(draft.port), security: draft.security ?? "starttls" };
  const isOwnDoor = provider.hosts.some(
    ({ host, endpoints }) =>
      isMadeFrom(host, named) && endpoints.some((endpoint) => isSameEndpoint(endpoint, chosen)),
  );
  if (!isOwnDoor) return true;
  return !isToldBy(draft, provider) && provider.hosts.length > 1 && !areDoorsOfOneServer(provider.hosts);
}

/** Whether the address says which of the provider's hosts is meant. */
function isToldBy({ address, isServerFound }: SetupDraft, { domains }: ServedProvider): boolean {
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  return isServerFound || domains.includes(domain);
}
