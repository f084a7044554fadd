import type { MailAddress } from "@/lib/detection/address";
import { arrangeSettings } from "@/lib/detection/arrange-settings";
import { readOutgoingServer } from "@/lib/detection/autoconfig-server";
import type { Setting } from "@/lib/detection/detection";
import { isHttpsUrl, shortName } from "@/lib/detection/foreign-text";
import { type Element, parseXml } from "@/lib/detection/xml";

/** What an autoconfig document says about sending (draft-ietf-mailmaint-autoconfig-06). */
export type AutoconfigDocument = {
  /** Text of a stranger: shortened, to be shown as text only. */
  displayName: string | null;
  /** Usable servers, best first. */
  settings: readonly Setting[];
  oauthOnly: boolean;
  enableFirst: boolean;
  helpUrl: string | null;
  /** Whether the address itself went into a setting, so that it holds for nobody else. */
  isPersonal: boolean;
};

/** @returns `null` if the bytes are no autoconfig document, whatever the server called them */
export function parseAutoconfig(bytes: Uint8Array, address: MailAddress): AutoconfigDocument | null {
  const root = parseXml(bytes);
  if (root?.name !== "clientconfig") return null;

  const providers = childrenOf(root, "emailprovider");
  const servers = providers
    .flatMap((provider) => childrenOf(provider, "outgoingserver"))
    .flatMap((section) => readOutgoingServer(section, address) ?? []);
  // <enable> stands inside the provider or, in older documents, beside it.
  const withHelp = [...providers, root];
  const enable = withHelp.flatMap((element) => childrenOf(element, "enable"))[0];
  const documentation = withHelp.flatMap((element) => childrenOf(element, "documentation"));

  return {
    displayName: displayNameOf(providers, address),
    settings: arrangeSettings(servers.map(({ setting }) => setting)),
    oauthOnly: servers.length > 0 && servers.every((server) => server.oauthOnly),
    enableFirst: enable !== undefined,
    helpUrl:
      [enable?.attributes["visiturl"], ...documentation.map(({ attributes }) => attributes["url"])].find(
        isHttpsUrl,
      ) ?? null,
    isPersonal: servers.some((server) => server.isPersonal),
  };
}

function childrenOf(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => child.name === name);
}

function displayNameOf(providers: readonly Element[], { domain }: MailAddress): string | null {
  const names = providers.flatMap((provider) => [
    ...childrenOf(provider, "displayname"),
    ...childrenOf(provider, "displayshortname"),
  ]);
  const text = names.map((name) => name.text.replaceAll("%EMAILDOMAIN%", domain)).find(Boolean);
  return text ? shortName(text) : null;
}
