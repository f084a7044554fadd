import "server-only";
import type { MailAddress } from "@/lib/detection/address";
import { documentOf, outcomeOf } from "@/lib/detection/autoconfig-source";
import { type FetchContext, fetchDocument } from "@/lib/detection/fetch-document";
import type { Outcome } from "@/lib/detection/finding";
import type { Ispdb } from "@/lib/detection/ispdb";
import { askIspdb } from "@/lib/detection/ispdb-source";
import { namesFromMx } from "@/lib/detection/mail-exchange";

/**
 * Rank 6: asks whoever receives the domain's mail. Where mail arrives is not always where it is sent from, so
 * the answer is a guess that the person confirms. All names are asked at once, the first in order wins; the
 * address is not sent.
 */
export async function askMxDomain(
  mx: string,
  address: MailAddress,
  context: FetchContext & { ispdb: Ispdb },
): Promise<Outcome> {
  const names = namesFromMx(mx);
  const outcomes = await Promise.all([
    ...names.map((name) => askAutoconfig(name, address, context)),
    ...names.map((name) => askIspdb(name, address, { ...context, source: "mx-ispdb" })),
  ]);
  return (
    outcomes.find(({ status }) => status === "found") ??
    outcomes.find(({ status }) => status === "nothing") ?? { status: "unreachable" }
  );
}

async function askAutoconfig(name: string, address: MailAddress, context: FetchContext): Promise<Outcome> {
  const fetched = await fetchDocument(`https://autoconfig.${name}/mail/config-v1.1.xml`, context);
  const asked = { source: "mx-autoconfig", domain: address.domain } as const;
  return outcomeOf(fetched, documentOf(fetched, address), asked);
}
