import { allProviders } from "@/lib/providers/all-providers";
import { isMadeFrom, isTemplate } from "@/lib/providers/host-template";
import type { Provider, ProviderEndpoint, ProviderHost } from "@/lib/providers/provider";
import { suffixesOf } from "@/lib/providers/suffixes";

/** Every provider that Portwise knows, by name. */
export const providers: readonly Provider[] = allProviders.toSorted((a, b) =>
  a.name.localeCompare(b.name, "en"),
);

/** The tiles of the provider step, in their order; "Other SMTP" comes after them and is no provider. */
export const featuredProviderIds = [
  "sendlayer",
  "smtp-com",
  "brevo",
  "google-workspace",
  "mailjet",
  "mailgun",
  "postmark",
  "sendgrid",
  "smtp2go",
  "sparkpost",
  "amazon-ses",
  "microsoft-365",
  "zoho-mail",
] as const;

/** A provider, and the host of it that serves this domain; `null` if it has none. */
export type ProviderMatch = { readonly provider: Provider; readonly host: ProviderHost | null };

const byId = new Map(providers.map((provider) => [provider.id, provider]));
const byDomain = indexOf("domains");
const byMx = indexOf("mx");
const byHost = new Map(
  allProviders
    .toReversed()
    .flatMap((provider) =>
      [...provider.hosts, ...provider.otherHosts].map(({ host }) => [host, provider] as const),
    ),
);
/** Hosts such as `email-smtp.<region>.amazonaws.com`; one in the customer's own domain says nothing about the provider. */
const templates = [...byHost].filter(([host]) => isTemplate(host) && !/<(?:domain|mx|server)>$/.test(host));

export function findProvider(id: string): Provider | null {
  return byId.get(id) ?? null;
}

/** The provider whose own mail domain this is, such as `libero.it`. */
export function providerOfDomain(domain: string): ProviderMatch | null {
  return byDomain.get(normal(domain)) ?? null;
}

/**
 * The provider that receives mail at this MX host: the longest suffix at a label boundary, so that
 * `alt1.aspmx.l.google.com` is Google and `l.google.com.evil.example` is nobody.
 */
export function providerOfMx(mxHost: string): ProviderMatch | null {
  return (
    suffixesOf(mxHost)
      .map((suffix) => byMx.get(suffix))
      .find((match) => match !== undefined) ?? null
  );
}

/** The provider that this mail server belongs to. Where two share a host, such as Gmail and Workspace, the consumers' one. */
export function providerOfHost(smtpHost: string): Provider | null {
  const host = normal(smtpHost);
  return byHost.get(host) ?? templates.find(([template]) => isMadeFrom(template, host))?.[1] ?? null;
}

/** The ports that the provider documents for a host, best first; none for a host that is not one of its own. */
export function endpointsOf(provider: Provider, host: string): readonly ProviderEndpoint[] {
  const name = normal(host);
  const known =
    provider.hosts.find((candidate) => candidate.host === name) ??
    provider.hosts.find((candidate) => isTemplate(candidate.host) && isMadeFrom(candidate.host, name));
  return known?.endpoints ?? [];
}

function indexOf(key: "domains" | "mx"): ReadonlyMap<string, ProviderMatch> {
  return new Map(
    allProviders.flatMap((provider) => [
      ...provider[key].map((name) => [name, { provider, host: provider.hosts[0] ?? null }] as const),
      ...provider.hosts.flatMap((host) =>
        (host[key] ?? []).map((name) => [name, { provider, host }] as const),
      ),
    ]),
  );
}

function normal(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}
