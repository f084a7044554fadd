import { latinTwinOf } from "@/lib/detection/look-alike";
import { mailboxes } from "@/lib/detection/mailboxes/all-mailboxes";
import { registrableDomain } from "@/lib/detection/registrable-domain";
import { isOneSlipAway } from "@/lib/one-slip";
import { findProvider, providers } from "@/lib/providers/catalog";
import { isTemplate } from "@/lib/providers/host-template";
import type { Provider } from "@/lib/providers/provider";

/**
 * The well-known domain that a mail server's name only looks like, such as `gmail.com` for `smtp.gmai1.com`,
 * `smtp.gmаil.com` with a Cyrillic а, and `smtp.gmail.com.evil.example`. A password typed there would be a stranger's.
 *
 * @param host an ASCII name; addresses look like nothing
 * @param providerId the chosen provider, whose own domain a slip of the hand is held against
 */
export function lookAlikeHostOf(host: string, providerId: string | null): string | null {
  const domain = registrableDomain(host);
  if (domain === null) return null;
  return hiddenIn(host, domain) ?? (known().domains.has(domain) ? null : drawnAlike(domain, providerId));
}

function drawnAlike(domain: string, providerId: string | null): string | null {
  const provider = providerId === null ? null : findProvider(providerId);
  const slip = (provider ? domainsOf(provider) : []).find(
    (own) => own.indexOf(".") >= shortestSlipped && isOneSlipAway(domain, own),
  );
  return slip ?? (hasTwins(domain) ? (known().bySkeleton.get(skeletonOf(domain)) ?? null) : null);
}

/** Names of four letters are one slip from too many real ones. */
const shortestSlipped = 5;

/** A well-known domain written as the subdomain of another. */
function hiddenIn(host: string, domain: string): string | null {
  const labels = host.slice(0, -domain.length).split(".").filter(Boolean);
  for (const start of labels.keys()) {
    for (let end = start + 2; end <= labels.length; end++) {
      const inner = labels.slice(start, end).join(".");
      if (inner !== domain && known().domains.has(inner)) return inner;
    }
  }
  return null;
}

const twinsInAscii = /[01]|rn|vv/;

function hasTwins(domain: string): boolean {
  return twinsInAscii.test(domain) || domain.split(".").some((label) => label.startsWith("xn--"));
}

/** The same text for domains that are drawn alike: a digit for a letter, two letters for one. */
function skeletonOf(domain: string): string {
  return latinTwinOf(domain)
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replaceAll("0", "o")
    .replaceAll(/[1i]/g, "l");
}

type Known = { domains: ReadonlySet<string>; bySkeleton: ReadonlyMap<string, string> };
let knownOnce: Known | undefined;

/** Every domain of the catalogue and of the mailbox tables; made when first asked for. */
function known(): Known {
  if (knownOnce) return knownOnce;
  const domains = new Set([
    ...providers.flatMap(domainsOf),
    ...mailboxes.flatMap(({ domains: own, servers }) => [
      ...own,
      ...registered(servers.map(([host]) => host)),
    ]),
  ]);
  const bySkeleton = new Map(Array.from(domains, (domain) => [skeletonOf(domain), domain]));
  knownOnce = { domains, bySkeleton };
  return knownOnce;
}

function domainsOf({ domains, hosts, otherHosts }: Provider): readonly string[] {
  return [
    ...domains,
    ...hosts.flatMap((host) => host.domains ?? []),
    ...registered([...hosts, ...otherHosts].map(({ host }) => host)),
  ];
}

function registered(hosts: readonly string[]): readonly string[] {
  return hosts.filter((host) => !isTemplate(host)).flatMap((host) => registrableDomain(host) ?? []);
}
