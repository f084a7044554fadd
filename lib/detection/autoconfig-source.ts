import "server-only";
import { addressText, type MailAddress } from "@/lib/detection/address";
import { type AutoconfigDocument, parseAutoconfig } from "@/lib/detection/autoconfig-document";
import type { Source } from "@/lib/detection/detection";
import { type FetchContext, type Fetched, fetchDocument } from "@/lib/detection/fetch-document";
import type { Outcome } from "@/lib/detection/finding";
import { findingOfDocument } from "@/lib/detection/finding-of-document";

/**
 * Asks the domain's own servers (ranks 1 and 2): first without the address, and once more with it only if the
 * server seems to need it.
 */
export async function askProvider(
  source: "autoconfig" | "well-known",
  address: MailAddress,
  context: FetchContext,
): Promise<Outcome> {
  const url = urlOf(source, address.domain);
  const first = await ask(url, context);
  if (first.outcome.status === "found" || !first.mayNeedAddress) return first.outcome;

  const personal = `${url}?emailaddress=${encodeURIComponent(addressText(address))}`;
  const second = await ask(personal, context, { sameHostOnly: true });
  if (second.outcome.status !== "found") return second.outcome;
  return { status: "found", finding: { ...second.outcome.finding, isPersonal: true } };

  async function ask(...request: Parameters<typeof fetchDocument>) {
    const fetched = await fetchDocument(...request);
    const document = documentOf(fetched, address);
    return {
      outcome: outcomeOf(fetched, document, { source, domain: address.domain }),
      mayNeedAddress: mayNeedAddress(fetched, document),
    };
  }
}

function urlOf(source: "autoconfig" | "well-known", domain: string): string {
  return source === "autoconfig"
    ? `https://autoconfig.${domain}/mail/config-v1.1.xml`
    : `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`;
}

/** The document that was fetched; `null` for anything else, such as the start page of a catch-all site. */
export function documentOf(fetched: Fetched, address: MailAddress): AutoconfigDocument | null {
  return fetched.status === "ok" ? parseAutoconfig(fetched.body, address) : null;
}

export function outcomeOf(
  fetched: Fetched,
  document: AutoconfigDocument | null,
  asked: { source: Source; domain: string },
): Outcome {
  if (fetched.status === "ok" && document && document.settings.length > 0) {
    const { leftDomain } = fetched;
    return { status: "found", finding: findingOfDocument(document, { ...asked, leftDomain }) };
  }
  return { status: fetched.status === "unreachable" ? "unreachable" : "nothing" };
}

/** The server said that something is missing, or sent a document without a usable server. */
function mayNeedAddress(fetched: Fetched, document: AutoconfigDocument | null): boolean {
  if (fetched.status === "refused") return fetched.code >= 400 && fetched.code < 500;
  return document !== null;
}
