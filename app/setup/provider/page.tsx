import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProviderPage as Page } from "@/components/wizard/provider-page";
import { featuredProviderIds, providers } from "@/lib/providers/catalog";
import { providerCard } from "@/lib/providers/provider-card";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("wizard.provider");
  return { title: t("title") };
}

export default function ProviderPage() {
  return <Page providers={providers.map(providerCard)} featuredIds={featuredProviderIds} />;
}
