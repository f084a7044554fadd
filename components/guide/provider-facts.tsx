import { getLocale } from "next-intl/server";
import { GuideSection } from "@/components/guide/guide-section";
import { NumberedSteps } from "@/components/guide/numbered-steps";
import { ProviderRejections } from "@/components/guide/provider-rejections";
import { SettingsSheet } from "@/components/guide/settings-sheet";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { guideWords } from "@/lib/i18n/guide-words";
import { currentNote } from "@/lib/i18n/provider-steps";
import type { Provider } from "@/lib/providers/provider";

/** What the catalogue knows about a provider, in the order in which one needs it. */
export async function ProviderFacts({ provider, now }: { provider: Provider; now: Date }) {
  const locale = await getLocale();
  const { page } = guideWords(locale).providersPage;
  const { availability, password, enableFirst, sender, limits, dns, docs, checked, trust } = provider;
  const note = currentNote(provider, now)?.[locale];
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(checked),
  );
  const canSend = provider.hosts.length > 0;

  return (
    <>
      {note && <Notice tone={availability.state === "available" ? "info" : "slow"}>{note}</Notice>}
      {canSend ? (
        <div>
          <SettingsSheet provider={provider} locale={locale} words={page} />
          <ButtonLink href={`/setup/provider?provider=${provider.id}`} className="mt-4">
            {page.setUp.replace("{provider}", provider.name)}
          </ButtonLink>
        </div>
      ) : (
        <Notice tone="shut">{page.noSmtp}</Notice>
      )}
      {enableFirst.length > 0 && (
        <GuideSection id="enable-first" title={page.enableFirst}>
          <NumberedSteps steps={enableFirst.map((step) => step[locale])} />
        </GuideSection>
      )}
      {canSend && (
        <GuideSection id="password" title={page.passwordWhere}>
          <p className="max-w-measure">{password.where[locale]}</p>
          {password.url && <ExternalLink href={password.url}>{page.passwordPage}</ExternalLink>}
        </GuideSection>
      )}
      <div className="grid gap-x-8 gap-y-10 md:grid-cols-2">
        <GuideSection id="sender" title={page.sender}>
          <p>{sender.hint[locale]}</p>
          {dns.spf && (
            <p className="mt-2">
              {page.spf}: <span className="host-text">{dns.spf}</span>
            </p>
          )}
        </GuideSection>
        {limits && (
          <GuideSection id="limits" title={page.limits}>
            <p>{limits[locale]}</p>
          </GuideSection>
        )}
      </div>
      <ProviderRejections rejections={provider.rejections} locale={locale} words={page} />
      <GuideSection
        id="docs"
        title={page.docs}
        lead={`${page.trust[trust]} ${page.checked.replace("{date}", date)}`}
      >
        <ul className="grid gap-1">
          {docs.map((url) => (
            <li key={url}>
              <ExternalLink href={url}>{url.replace(/^https?:\/\/(?:www\.)?|\/$/g, "")}</ExternalLink>
            </li>
          ))}
        </ul>
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
