import { findProvider, type ProviderMatch } from "@/lib/providers/catalog";
import { suffixesOf } from "@/lib/providers/suffixes";

/**
 * What an SPF `include:` says about where a domain's people have their mailboxes. Only mailbox services:
 * a sending service in the record says nothing about the mailbox. Value: provider, and its host where
 * the include is that of one region.
 */
const spfIncludes: Readonly<Record<string, readonly [provider: string, host?: string]>> = {
  "_spf.google.com": ["google-workspace"],
  "spf.protection.outlook.com": ["microsoft-365"],
  "spf.protection.office365.us": ["microsoft-365", "us-government"],
  "spf.protection.partner.outlook.cn": ["microsoft-365", "china"],
  "zoho.com": ["zoho-mail", "com-organisation"],
  "zohomail.com": ["zoho-mail", "com-organisation"],
  "zoho.eu": ["zoho-mail", "eu-organisation"],
  "zohomail.eu": ["zoho-mail", "eu-organisation"],
  "zoho.in": ["zoho-mail", "in-organisation"],
  "zohomail.in": ["zoho-mail", "in-organisation"],
  "icloud.com": ["icloud"],
  "spf.messagingengine.com": ["fastmail"],
  "_spf.protonmail.ch": ["proton-mail"],
  "_spf.aruba.it": ["aruba"],
  "spf.webapps.net": ["register-it"],
  "_spf.yandex.net": ["yandex"],
  "_spf.mail.ru": ["mail-ru"],
  "mailbox.org": ["mailbox-org"],
  "spf.migadu.com": ["migadu"],
  "spf.infomaniak.ch": ["infomaniak"],
  "_mailcust.gandi.net": ["gandi"],
  "mx.ovh.com": ["ovh"],
  "_spf-eu.ionos.com": ["ionos"],
  "_spf-us.ionos.com": ["ionos", "com"],
  "_spf.mail.hostinger.com": ["hostinger"],
  "spf.privateemail.com": ["namecheap-private-email"],
  "spf.titan.email": ["titan"],
  "secureserver.net": ["godaddy"],
  "emailsrvr.com": ["rackspace"],
  "netblocks.dreamhost.com": ["dreamhost"],
  "_custspf.one.com": ["one-com"],
  "spf.kasserver.com": ["all-inkl"],
  "_spf.transip.email": ["transip"],
};

/**
 * Where `autodiscover.` of a domain leads once its owner has followed the provider's set-up page: by suffix of the
 * target. Value: provider, and its host where the target is that of one region.
 */
const autodiscoverHosts: Readonly<Record<string, readonly [provider: string, host?: string]>> = {
  "autodiscover.outlook.com": ["microsoft-365"],
  "autodiscover-s.outlook.com": ["microsoft-365"],
  "autodiscover.office365.us": ["microsoft-365", "us-government"],
  "autodiscover.partner.outlook.cn": ["microsoft-365", "china"],
  "autodiscover.mail.us-east-1.awsapps.com": ["amazon-workmail", "us-east-1"],
  "autodiscover.mail.us-west-2.awsapps.com": ["amazon-workmail", "us-west-2"],
  "autodiscover.mail.eu-west-1.awsapps.com": ["amazon-workmail", "eu-west-1"],
  "autodiscover.emailsrvr.com": ["rackspace"],
  "autodiscover.fastmail.com": ["fastmail"],
  "autodiscover.mail.hostinger.com": ["hostinger"],
  "autodiscover.migadu.com": ["migadu"],
  "autodiscover.secureserver.net": ["godaddy"],
  "privateemail.com": ["namecheap-private-email"],
  "adsredir.ionos.info": ["ionos"],
};

/** Hosting companies whose customers' MX stands in the customer's own domain, by their name servers. */
const nameServers: Readonly<Record<string, string>> = {
  "technorail.com": "aruba",
  "arubadns.net": "aruba",
  "arubadns.cz": "aruba",
  "netsons.net": "netsons",
  "keliweb.com": "keliweb",
  "o2switch.net": "o2switch",
  "bluehost.com": "bluehost",
  "siteground.net": "siteground",
};

/** The mailbox service that an SPF record includes, such as `_spf.google.com`. */
export function providerOfSpfInclude(include: string): ProviderMatch | null {
  const [id, hostId] = spfIncludes[include.toLowerCase().replace(/\.$/, "")] ?? [];
  return id ? matchOf(id, hostId) : null;
}

/** The mailbox service to which `autodiscover.` of a domain leads, such as `autodiscover.outlook.com`. */
export function providerOfAutodiscover(target: string): ProviderMatch | null {
  const [id, hostId] =
    suffixesOf(target)
      .map((suffix) => autodiscoverHosts[suffix])
      .find((found) => found !== undefined) ?? [];
  return id ? matchOf(id, hostId) : null;
}

/** The hosting company that a name server belongs to; weak evidence, for a domain whose MX lies within itself. */
export function providerOfNameServer(nameServer: string): ProviderMatch | null {
  const id = suffixesOf(nameServer)
    .map((suffix) => nameServers[suffix])
    .find((found) => found !== undefined);
  return id ? matchOf(id) : null;
}

function matchOf(id: string, hostId?: string): ProviderMatch | null {
  const provider = findProvider(id);
  if (!provider) return null;
  return { provider, host: provider.hosts.find((host) => host.id === hostId) ?? provider.hosts[0] ?? null };
}
