import type { Metadata } from "next";
import Link from "next/link";
import { getLocale } from "next-intl/server";
import { guideMetadata } from "@/app/guide/guide-metadata";
import { GuideArticle } from "@/components/guide/guide-article";
import { GuideSection } from "@/components/guide/guide-section";
import { LinkChips } from "@/components/guide/link-chips";
import { PlainList } from "@/components/guide/plain-list";
import { providerPath } from "@/lib/guide/guide-path";
import { guideWords } from "@/lib/i18n/guide-words";
import { featuredProviderIds, findProvider, providers } from "@/lib/providers/catalog";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = guideWords(await getLocale()).providersPage;
  return guideMetadata({ path: "/guide/providers", title, description });
}

export default async function ProvidersPage() {
  const words = guideWords(await getLocale()).providersPage;
  const groups = ["mailbox", "hosting", "sending-service"] as const;
  const featured = featuredProviderIds.flatMap((id) => findProvider(id) ?? []);
  return (
    <GuideArticle
      topic="providers"
      title={words.title}
      lead={words.lead}
      description={words.description}
      sections={groups.map((group) => ({ id: group, title: words.groups[group] }))}
    >
      <GuideSection id="which" title={words.which.title}>
        <PlainList items={words.which.items} />
      </GuideSection>
      <GuideSection id="often" title={words.often}>
        <LinkChips links={featured.map(({ id, name }) => ({ href: providerPath(id), name }))} />
      </GuideSection>
      {groups.map((group) => (
        <GuideSection key={group} id={group} title={words.groups[group]}>
          <ul className="grid gap-x-6 sm:grid-cols-2 xl:grid-cols-3">
            {providers
              .filter((provider) => provider.group === group)
              .map(({ id, name, hosts }) => (
                <li key={id} className="min-w-0 border-t border-line py-2">
                  <Link href={providerPath(id)} prefetch={false} className="text-link font-semibold">
                    {name}
                  </Link>
                  <span className="host-text block text-sm text-muted">
                    {hosts[0] ? `${hosts[0].host} : ${hosts[0].endpoints[0]?.port ?? ""}` : words.noSmtp}
                  </span>
                </li>
              ))}
          </ul>
        </GuideSection>
      ))}
    </GuideArticle>
  );
}
