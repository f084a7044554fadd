import { providerSteps as english } from "@/lib/i18n/messages/en/provider-steps";
import { providerSteps as italian } from "@/lib/i18n/messages/it/provider-steps";
import type { Locale, Localized } from "@/lib/locale";
import type { Provider } from "@/lib/providers/provider";
import type { FixId } from "@/lib/transcript/fix";

/** A provider's own way through a fix; what is missing is said in general words. */
export type ProviderSteps = { detail?: string; steps?: readonly string[]; link?: string | null };

/** How the steps that the catalogue gives end. */
export type ProviderStepsWords = {
  enterPassword: string;
  enterUsername: string;
  testAgain: string;
  /** A change of settings as the button that also tests it. */
  andTestAgain: (action: string) => string;
  spf: (mechanism: string) => string;
};

type Tools = { say: (text: Localized) => string; words: ProviderStepsWords; now: Date };

const endings: Readonly<Record<Locale, ProviderStepsWords>> = { en: english, it: italian };

/** A button that takes a change of settings up, and tests it at once. */
export function andTestAgain(action: string, locale: Locale): string {
  return endings[locale].andTestAgain(action);
}

/** What the catalogue knows about a fix at this provider. */
export function providerStepsFor(
  id: FixId,
  provider: Provider,
  { locale, now }: { locale: Locale; now: Date },
): ProviderSteps {
  const tools = { say: (text: Localized) => text[locale], words: endings[locale], now };
  return ownWays[id]?.(provider, tools) ?? {};
}

const ownWays: Partial<Record<FixId, (provider: Provider, tools: Tools) => ProviderSteps>> = {
  "use-app-password": (provider, { say, words }) => ({
    link: provider.password.url,
    ...(makesAppPasswords(provider) && provider.enableFirst.length > 0
      ? { detail: say(provider.password.where), steps: [...provider.enableFirst.map(say), words.testAgain] }
      : { steps: [say(provider.password.where), words.enterPassword] }),
  }),
  "use-provider-smtp-credentials": ({ password }, { say, words }) => ({
    link: password.url,
    steps: [say(password.where), words.enterPassword],
  }),
  "fix-credentials": ({ username, password }, { say, words }) => ({
    link: password.url,
    steps: [say(username.hint), say(password.where), words.enterPassword],
  }),
  "fix-username": ({ username }, { say, words }) => ({ steps: [say(username.hint), words.enterUsername] }),
  "enable-smtp-auth": ({ enableFirst }, { say, words }) =>
    enableFirst.length > 0 ? { steps: [...enableFirst.map(say), words.testAgain] } : {},
  "use-oauth2": (provider, { say, now }) => detailOf(currentNote(provider, now), say),
  "match-sender": ({ sender }, { say }) => detailOf(sender.hint, say),
  "verify-sender": ({ sender }, { say }) => detailOf(sender.hint, say),
  "slow-down": ({ limits }, { say }) => detailOf(limits, say),
  "upgrade-plan": ({ limits }, { say }) => detailOf(limits, say),
  "publish-spf-dkim-dmarc": ({ dns }, { words }) => (dns.spf ? { detail: words.spf(dns.spf) } : {}),
};

function detailOf(text: Localized | null, say: Tools["say"]): ProviderSteps {
  return text ? { detail: say(text) } : {};
}

function makesAppPasswords({ password: { kind } }: Provider): boolean {
  return kind === "app-password" || kind === "account-or-app-password";
}

/** What holds today: the last dated note that has come, else the note on availability. */
export function currentNote({ datedNotes, availability }: Provider, now: Date): Localized | null {
  const today = now.toISOString().slice(0, 10);
  return datedNotes.findLast(({ from }) => from <= today)?.note ?? availability.note;
}
