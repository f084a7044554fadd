import { providers } from "@/lib/providers/catalog";
import { type ProviderCard, providerCard } from "@/lib/providers/provider-card";

/** Every provider for the picker, as it stands today. */
export function providerCards(): readonly ProviderCard[] {
  const now = new Date();
  return providers.map((provider) => providerCard(provider, now));
}
