import { markOf, type ProviderMark } from "@/lib/providers/marks";
import { type PasswordAccess, passwordAccessAt } from "@/lib/providers/password-access";
import type { Provider } from "@/lib/providers/provider";

/** What the picker needs of a provider; made on the server, so that the catalogue stays out of the browser. */
export type ProviderCard = Pick<Provider, "id" | "name" | "aliases" | "group" | "countries"> & {
  availability: Provider["availability"]["state"];
  mark: ProviderMark;
  /** A tile may stand for two services that people do not tell apart; `chosenProvider` does, by the address. */
  tileName: string;
  secret: Provider["password"]["kind"];
  passwordAccess: PasswordAccess;
  /** The day from which passwords are off by default, or were switched off; `null` where no such day is known. */
  offByDefaultFrom: string | null;
  sender: Provider["sender"]["rule"];
  /** Whether programs can connect through the browser (OAuth2) in place of a password. */
  hasConnection: boolean;
  /** The server that mail is handed to, such as `smtp-relay.brevo.com`; empty without SMTP or where it differs by customer. */
  summary: string;
};

export function providerCard(provider: Provider, now: Date): ProviderCard {
  const { id, name, aliases, group, countries, availability, hosts, password, sender, oauth } = provider;
  const host = hosts[0]?.host ?? "";
  return {
    id,
    name,
    aliases,
    group,
    countries,
    availability: availability.state,
    mark: markOf(provider),
    tileName: tileNames[id] ?? name,
    secret: password.kind,
    passwordAccess: passwordAccessAt(provider, now),
    offByDefaultFrom: password.offByDefaultFrom ?? null,
    sender: sender.rule,
    hasConnection: oauth,
    summary: host.includes("<") ? "" : host,
  };
}

const tileNames: Readonly<Record<string, string>> = {
  "google-workspace": "Google Workspace / Gmail",
  "microsoft-365": "Microsoft 365 / Outlook.com",
};
