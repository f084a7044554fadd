import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProviderPage as Page } from "@/components/wizard/provider-page";
import { findProvider } from "@/lib/providers/catalog";
import { providerCards } from "@/lib/providers/provider-cards";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("wizard.provider");
  return { title: t("title") };
}

/** `?provider=brevo`, as the guide's pages link here, begins with that provider chosen. */
export default async function ProviderPage({ searchParams }: PageProps<"/setup/provider">) {
  const { provider: id } = await searchParams;
  const wished = typeof id === "string" ? findProvider(id) : null;
  return <Page cards={providerCards()} wishedId={wished?.id ?? null} />;
}
