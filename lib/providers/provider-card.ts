import { markOf, type ProviderMark } from "@/lib/providers/marks";
import type { Provider } from "@/lib/providers/provider";

/** What the picker needs of a provider; made on the server, so that the catalogue stays out of the browser. */
export type ProviderCard = Pick<Provider, "id" | "name" | "aliases" | "group" | "countries"> & {
  availability: Provider["availability"]["state"];
  mark: ProviderMark;
  /** A tile may stand for two services that people do not tell apart; `chosenProvider` does, by the address. */
  tileName: string;
  secret: Provider["password"]["kind"];
  sender: Provider["sender"]["rule"];
  /** The server that mail is handed to, such as `smtp-relay.brevo.com`; empty without SMTP or where it differs by customer. */
  summary: string;
};

export function providerCard(provider: Provider): ProviderCard {
  const { id, name, aliases, group, countries, availability, hosts, password, sender } = provider;
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
    sender: sender.rule,
    summary: host.includes("<") ? "" : host,
  };
}

const tileNames: Readonly<Record<string, string>> = {
  "google-workspace": "Google Workspace / Gmail",
  "microsoft-365": "Microsoft 365 / Outlook.com",
};
