import {
  credentialsOf,
  type MailService,
  serviceOfMailbox,
  serviceOfProvider,
} from "@/lib/detection/mail-service";
import { mailboxes } from "@/lib/detection/mailboxes/all-mailboxes";
import type { Mailbox } from "@/lib/detection/mailboxes/mailbox";
import { providerOfDomain, providerOfHost, providerOfMx } from "@/lib/providers/catalog";
import { providerOfSpfInclude } from "@/lib/providers/domain-evidence";
import { suffixesOf } from "@/lib/providers/suffixes";

/** The service whose own mail domain this is, exactly. Needs no network. */
export function serviceOfDomain(domain: string): MailService | null {
  const provider = providerOfDomain(domain);
  if (provider) return serviceOfProvider(provider, { domain });
  const mailbox = mailboxByDomain.get(domain);
  return mailbox ? serviceOfMailbox(mailbox, { domain }) : null;
}

/** The service that takes a domain's mail at this MX host: the longest suffix at a label boundary. */
export function serviceOfMx(mx: string, domain: string): MailService | null {
  const provider = providerOfMx(mx);
  if (provider) return serviceOfProvider(provider, { domain, mx });
  const mailbox = suffixesOf(mx)
    .map((suffix) => mailboxByMx.get(suffix))
    .find((found) => found !== undefined);
  return mailbox ? serviceOfMailbox(mailbox, { domain, mx }) : null;
}

/** The service whose customers are told to include this in their SPF record. */
export function serviceOfSpfInclude(include: string, domain: string): MailService | null {
  const provider = providerOfSpfInclude(include);
  if (provider) return serviceOfProvider(provider, { domain });
  const mailbox = mailboxBySpf.get(include.toLowerCase().replace(/\.$/, ""));
  return mailbox ? serviceOfMailbox(mailbox, { domain }) : null;
}

/** Whose submission host this is, and how one signs in there. */
export function knownServiceOfHost(host: string): Pick<MailService, "provider" | "credentials"> | null {
  const provider = providerOfHost(host);
  if (provider)
    return { provider: { id: provider.id, name: provider.name }, credentials: credentialsOf(provider) };
  const mailbox = mailboxByHost.get(host);
  return mailbox
    ? { provider: { id: mailbox.id, name: mailbox.name }, credentials: mailbox.credentials ?? {} }
    : null;
}

/** Every mail domain that is answered without a look-up. */
export const mailboxDomains: readonly string[] = mailboxes.flatMap(({ domains }) => domains);

const mailboxByDomain = indexBy(({ domains }) => domains);
const mailboxByMx = indexBy(({ mx = [] }) => mx);
const mailboxBySpf = indexBy(({ spf = [] }) => spf);
const mailboxByHost = indexBy(({ servers }) => servers.map(([host]) => host));

function indexBy(keysOf: (mailbox: Mailbox) => readonly string[]): ReadonlyMap<string, Mailbox> {
  return new Map(mailboxes.flatMap((mailbox) => keysOf(mailbox).map((key) => [key, mailbox] as const)));
}
