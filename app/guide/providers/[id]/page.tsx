import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { guideMetadata } from "@/app/guide/guide-metadata";
import { GuideArticle } from "@/components/guide/guide-article";
import { ProviderFacts } from "@/components/guide/provider-facts";
import { providerPath } from "@/lib/guide/guide-path";
import { guideWords } from "@/lib/i18n/guide-words";
import { findProvider } from "@/lib/providers/catalog";

type ProviderPageProps = { params: Promise<{ id: string }> };

async function providerOf({ params }: ProviderPageProps) {
  return findProvider((await params).id) ?? notFound();
}

export async function generateMetadata(props: ProviderPageProps): Promise<Metadata> {
  const { id, name } = await providerOf(props);
  const { page } = guideWords(await getLocale()).providersPage;
  return guideMetadata({
    path: providerPath(id),
    title: page.title.replace("{provider}", name),
    description: page.description.replace("{provider}", name),
  });
}

export default async function ProviderPage(props: ProviderPageProps) {
  const provider = await providerOf(props);
  const { title: above, page } = guideWords(await getLocale()).providersPage;
  const named = (text: string) => text.replace("{provider}", provider.name);
  return (
    <GuideArticle
      topic="providers"
      above={[{ name: above, href: "/guide/providers" }]}
      title={named(page.title)}
      lead={named(page.lead)}
      description={named(page.description)}
    >
      <ProviderFacts provider={provider} now={new Date()} />
    </GuideArticle>
  );
}
