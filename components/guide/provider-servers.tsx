import { GuideSection } from "@/components/guide/guide-section";
import type { GuideWords } from "@/lib/i18n/guide-words";
import type { Locale } from "@/lib/locale";
import type { ProviderHost } from "@/lib/providers/provider";

type ProviderServersProps = {
  hosts: readonly ProviderHost[];
  locale: Locale;
  words: GuideWords["providersPage"]["page"];
};

/** Each server of a provider with its doors, the best first. */
export function ProviderServers({ hosts, locale, words }: ProviderServersProps) {
  return (
    <GuideSection title={words.server}>
      <ul className="grid gap-4">
        {hosts.map(({ id, label, host, endpoints }) => (
          <li key={id} className="rounded-card border border-line bg-surface p-4">
            {label && label[locale] !== host && <p className="text-sm text-muted">{label[locale]}</p>}
            <p className="host-text font-semibold">{host}</p>
            <ul className="mt-3 flex flex-wrap gap-3">
              {endpoints.map(({ port, security }, index) => (
                <li key={`${port} ${security}`} className="rounded-chip border border-edge px-3 py-2">
                  <span className="port-number block">{port}</span>
                  <span className="block text-sm">{words.security[security]}</span>
                  {index === 0 && (
                    <span className="block text-sm font-semibold text-open">● {words.firstChoice}</span>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </GuideSection>
  );
}
