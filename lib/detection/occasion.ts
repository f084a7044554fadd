import { isUnder } from "@/lib/detection/domain";
import type { MailExchange } from "@/lib/detection/mail-exchange";
import { registrableDomain } from "@/lib/detection/registrable-domain";
import { mailRouteOfMx } from "@/lib/providers/mail-routing";

/** What makes rank 7 look: a filter in front of unknown mailboxes, or a mail host in the domain itself. */
export type Occasion = "gateway" | "own-mail-host";

/** Why other records of the domain may be read as hints; `null` if they may not. */
export function occasionOf(exchange: MailExchange, domain: string): Occasion | null {
  if (exchange.status === "no-mx") return exchange.hasAddress ? "own-mail-host" : null;
  if (exchange.status !== "mx") return null;
  if (mailRouteOfMx(exchange.host)?.kind === "gateway") return "gateway";
  return isUnder(exchange.host, registrableDomain(domain) ?? domain) ? "own-mail-host" : null;
}
