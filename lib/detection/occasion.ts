import { isUnder } from "@/lib/detection/domain";
import type { MailExchange } from "@/lib/detection/mail-exchange";
import { registrableDomain } from "@/lib/detection/registrable-domain";
import { serviceOfMx } from "@/lib/detection/tables";
import { mailRouteOfMx } from "@/lib/providers/mail-routing";

/**
 * What makes rank 7 look.
 *
 * - `gateway`: a filter in front of unknown mailboxes, by a name that we know
 * - `own-mail-host`: a mail host in the domain itself
 * - `stranger`: a mail host of somebody whom no table knows; a filter as often as a hosting company
 */
export type Occasion = "gateway" | "own-mail-host" | "stranger";

/** Why other records of the domain may be read as hints; `null` if they may not. */
export function occasionOf(exchange: MailExchange, domain: string): Occasion | null {
  if (exchange.status === "no-mx") return exchange.hasAddress ? "own-mail-host" : null;
  if (exchange.status !== "mx") return null;
  const { host } = exchange;
  const route = mailRouteOfMx(host);
  if (route) return route.kind === "gateway" ? "gateway" : null;
  if (isUnder(host, registrableDomain(domain) ?? domain)) return "own-mail-host";
  return serviceOfMx(host, domain) ? null : "stranger";
}
