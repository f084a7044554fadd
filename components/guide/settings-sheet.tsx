import { StatusMark } from "@/components/ui/status-mark";
import { type ServerGroup, serversOf } from "@/lib/guide/servers-of";
import type { GuideWords } from "@/lib/i18n/guide-words";
import type { Locale } from "@/lib/locale";
import { isTemplate } from "@/lib/providers/host-template";
import type { Provider, ProviderHost } from "@/lib/providers/provider";

type Words = GuideWords["providersPage"]["page"];
type SettingsSheetProps = { provider: Provider; locale: Locale; words: Words };

/** What a form asks for, filled in as far as it is the same for every customer of the provider. */
export function SettingsSheet({ provider, locale, words }: SettingsSheetProps) {
  const { username, password } = provider;
  return (
    <div className="rounded-card border border-line bg-surface shadow-card">
      {serversOf(provider).map((group) => (
        <Servers key={group.hosts[0]?.id} group={group} locale={locale} words={words} />
      ))}
      <dl className="grid sm:grid-cols-2">
        <div id="username" className="scroll-mt-6 border-line p-4 sm:border-r sm:p-5">
          <dt className="text-sm text-muted">{words.username}</dt>
          {username.value && <dd className="host-text text-lg font-semibold">{username.value}</dd>}
          <dd>{username.hint[locale]}</dd>
        </div>
        <div className="border-t border-line p-4 sm:border-t-0 sm:p-5">
          <dt className="text-sm text-muted">{words.password}</dt>
          <dd>{words.passwordKinds[password.kind]}</dd>
        </div>
      </dl>
    </div>
  );
}

type ServersProps = { group: ServerGroup; locale: Locale; words: Words };

function Servers({ group: { hosts, endpoints }, locale, words }: ServersProps) {
  return (
    <div className="border-b border-line p-4 sm:p-5">
      <p className="text-sm text-muted">{words.server}</p>
      <ul className={hosts.length > 2 ? "grid gap-x-8 gap-y-2 xl:grid-cols-2" : "grid gap-2"}>
        {hosts.map((host) => (
          <li key={host.id} className="min-w-0">
            <Server host={host} locale={locale} words={words} isAlone={hosts.length < 3} />
          </li>
        ))}
      </ul>
      <ul className="mt-3 flex flex-wrap gap-3">
        {endpoints.map(({ port, security }, index) => (
          <li
            key={`${port} ${security}`}
            className={`rounded-t-card border-2 px-4 py-2 ${index === 0 ? "border-sea bg-sea-wash" : "border-edge"}`}
          >
            <span className="port-number block">{port}</span>
            <span className="block text-sm">{words.security[security]}</span>
            {index === 0 && (
              <StatusMark status="open" className="text-sm">
                {words.firstChoice}
              </StatusMark>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

type ServerProps = { host: ProviderHost; locale: Locale; words: Words; isAlone: boolean };

function Server({ host: { label, host }, locale, words, isAlone }: ServerProps) {
  return (
    <>
      {label && label[locale] !== host && <span className="block text-sm text-muted">{label[locale]}</span>}
      <span className={`host-text block font-semibold ${isAlone ? "text-lg" : "text-sm"}`}>{host}</span>
      {isTemplate(host) && (
        <span className="block text-sm text-muted">
          {words.placeholder.replace("{placeholder}", /<[a-z-]+>/.exec(host)?.[0] ?? "")}
        </span>
      )}
    </>
  );
}
