import type { MailAddress } from "@/lib/detection/address";
import { parseAutoconfig } from "@/lib/detection/autoconfig-document";
import type { Source } from "@/lib/detection/detection";
import type { Outcome } from "@/lib/detection/finding";
import { findingOfDocument } from "@/lib/detection/finding-of-document";
import type { Ispdb } from "@/lib/detection/ispdb";

/** Asks the database of mail providers for a name: the domain itself (rank 3), or one taken from its MX (rank 6). */
export async function askIspdb(
  name: string,
  address: MailAddress,
  {
    ispdb,
    source,
    signal,
  }: { ispdb: Ispdb; source: Extract<Source, "ispdb" | "mx-ispdb">; signal: AbortSignal },
): Promise<Outcome> {
  const answer = await ispdb.lookUp(name, signal);
  if (answer.status !== "ok") return { status: answer.status === "unknown" ? "nothing" : "unreachable" };
  const document = parseAutoconfig(answer.body, address);
  if (!document || document.settings.length === 0) return { status: "nothing" };
  return {
    status: "found",
    finding: findingOfDocument(document, { source, domain: address.domain, leftDomain: false }),
  };
}
