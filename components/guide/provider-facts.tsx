import Link from "next/link";
import { getLocale } from "next-intl/server";
import { GuideSection } from "@/components/guide/guide-section";
import { NumberedSteps } from "@/components/guide/numbered-steps";
import { ProviderRejections } from "@/components/guide/provider-rejections";
import { ProviderServers } from "@/components/guide/provider-servers";
import { Notice } from "@/components/ui/notice";
import { guideWords } from "@/lib/i18n/guide-words";
import { currentNote } from "@/lib/i18n/provider-steps";
import type { Provider } from "@/lib/providers/provider";

/** What the catalogue knows about a provider, in the order in which one needs it. */
export async function ProviderFacts({ provider, now }: { provider: Provider; now: Date }) {
  const locale = await getLocale();
  const { page } = guideWords(locale).providersPage;
  const { availability, username, password, enableFirst, sender, limits, dns, docs, checked, trust } =
    provider;
  const note = currentNote(provider, now)?.[locale];
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(checked),
  );

  return (
    <>
      {note && <Notice tone={availability.state === "available" ? "info" : "slow"}>{note}</Notice>}
      {provider.hosts.length > 0 ? (
        <ProviderServers hosts={provider.hosts} locale={locale} words={page} />
      ) : (
        <p>{page.noSmtp}</p>
      )}
      <GuideSection id="username" title={page.username}>
        {username.value && <p className="host-text">{username.value}</p>}
        <p className="max-w-measure">{username.hint[locale]}</p>
      </GuideSection>
      <GuideSection id="password" title={page.password} lead={page.passwordKinds[password.kind]}>
        <p className="max-w-measure">{password.where[locale]}</p>
        {password.url && <ExternalLink href={password.url}>{page.passwordPage}</ExternalLink>}
      </GuideSection>
      {enableFirst.length > 0 && (
        <GuideSection id="enable-first" title={page.enableFirst}>
          <NumberedSteps steps={enableFirst.map((step) => step[locale])} />
        </GuideSection>
      )}
      <GuideSection id="sender" title={page.sender}>
        <p className="max-w-measure">{sender.hint[locale]}</p>
        {dns.spf && (
          <p className="mt-2">
            {page.spf}: <span className="host-text">{dns.spf}</span>
          </p>
        )}
      </GuideSection>
      {limits && (
        <GuideSection id="limits" title={page.limits}>
          <p className="max-w-measure">{limits[locale]}</p>
        </GuideSection>
      )}
      <ProviderRejections rejections={provider.rejections} locale={locale} words={page} />
      <GuideSection title={page.docs} lead={`${page.trust[trust]} ${page.checked.replace("{date}", date)}`}>
        <ul className="grid gap-1">
          {docs.map((url) => (
            <li key={url}>
              <ExternalLink href={url}>{url}</ExternalLink>
            </li>
          ))}
        </ul>
        <Link
          href={`/setup/provider?provider=${provider.id}`}
          className="text-link mt-4 inline-block py-0.5 font-semibold"
        >
          {page.setUp.replace("{provider}", provider.name)}
        </Link>
      </GuideSection>
    </>
  );
}

function ExternalLink({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <a href={href} rel="noreferrer" className="text-link inline-block py-0.5 wrap-anywhere">
      {children}
    </a>
  );
}
