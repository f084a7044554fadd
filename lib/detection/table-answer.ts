import type { MailAddress } from "@/lib/detection/address";
import { scoreOf } from "@/lib/detection/confidence";
import type { Detection, Note } from "@/lib/detection/detection";
import { lookAlikeOf } from "@/lib/detection/look-alike";
import { offer } from "@/lib/detection/offer";
import { likelySpelling } from "@/lib/detection/popular-spelling";
import { serviceOfDomain } from "@/lib/detection/tables";
import { findProvider } from "@/lib/providers/catalog";
import { isRelayAddressDomain } from "@/lib/providers/mail-routing";

/** Rank 0: the answer of our own table, in the same tick; `null` for a domain that it does not have. */
export function tableAnswer({ domain }: Pick<MailAddress, "domain">): Detection | null {
  const score = scoreOf("table");
  if (isRelayAddressDomain(domain)) {
    return offer({
      domain,
      provider: null,
      kind: "no-smtp",
      settings: [],
      source: "table",
      credentials: {},
      notes: ["relay-address"],
      ...score,
    });
  }
  const service = serviceOfDomain(domain);
  if (!service) return null;
  const needsOwnDomain = findProvider(service.provider.id)?.conditions.includes("own-domain");
  const notes: readonly Note[] = needsOwnDomain ? [...service.notes, "own-domain-only"] : service.notes;
  return offer({ domain, source: "table", ...service, notes, ...score });
}

/** What type-ahead says of a domain that is not in the table: nothing yet, but perhaps what was meant. */
export function notInTable({ domain }: Pick<MailAddress, "domain">): Detection {
  return withSpelling(
    offer({
      domain,
      provider: null,
      kind: "unknown",
      settings: [],
      source: "guess",
      credentials: {},
      notes: ["not-in-table"],
      confidence: 0,
      mustConfirm: false,
    }),
  );
}

/** Adds the popular domain that was probably meant. Mistyped ones often exist, and take mail. */
export function withSpelling(detection: Detection): Detection {
  const { domain, notes } = detection;
  const imitated = lookAlikeOf(domain);
  const didYouMean = imitated ?? likelySpelling(domain);
  if (!didYouMean) return detection;
  return { ...detection, notes: [...notes, imitated ? "look-alike" : "did-you-mean"], didYouMean };
}
