import { findProvider, type ProviderMatch, providerOfDomain } from "@/lib/providers/catalog";

/** Tiles that stand for two services, and the other one. */
const consumerTwin: Readonly<Record<string, string>> = {
  "google-workspace": "gmail",
  "microsoft-365": "outlook-com",
};

/**
 * The provider and host that a choice means for a person with this mail domain: "Microsoft 365 /
 * Outlook.com" is Outlook.com for `hotmail.it`, and Zoho is its European server for `zohomail.eu`.
 */
export function chosenProvider(id: string, domain: string | null): ProviderMatch | null {
  const provider = findProvider(id);
  if (!provider) return null;
  const own = domain ? providerOfDomain(domain) : null;
  if (own && [id, consumerTwin[id]].includes(own.provider.id)) return own;
  return { provider, host: provider.hosts[0] ?? null };
}
