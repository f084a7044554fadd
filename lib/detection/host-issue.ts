import "server-only";
import { assertNever } from "@/lib/assert-never";
import { lookAlikeHostOf } from "@/lib/detection/look-alike-host";
import type { Egress } from "@/lib/egress/egress";
import { providerOfHost } from "@/lib/providers/catalog";

/** Why a typed server should be looked at again before a password goes to it. */
export type HostIssue =
  | { readonly code: "look-alike"; readonly of: string }
  /** DNS knows no address of this name. */
  | { readonly code: "unknown" }
  /** It leads where Portwise does not connect. */
  | { readonly code: "not-allowed" };

/** As long as a person waits for the next page without wondering. */
const deadlineMs = 3_000;

/**
 * What only the server can know about a host that a person typed. The chosen provider's own hosts pass without
 * a look-up, and so does a name about which DNS is slow: the test shows what is wrong with it.
 */
export async function hostIssue(
  { host, providerId }: { host: string; providerId: string | null },
  { egress }: { egress: Egress },
): Promise<HostIssue | null> {
  const twin = lookAlikeHostOf(host, providerId);
  if (twin !== null) return { code: "look-alike", of: twin };
  if (providerId !== null && providerOfHost(host)?.id === providerId) return null;

  const signal = AbortSignal.timeout(deadlineMs);
  const late = new Promise<null>((resolve) => {
    signal.addEventListener("abort", () => resolve(null), { once: true });
  });
  // The usual port, because the port has its own question and its own answer.
  const judged = await Promise.race([egress.judge({ host, port: 587 }, { signal }).catch(() => null), late]);
  if (!judged || judged.ok) return null;
  switch (judged.error.code) {
    case "address-not-allowed":
      return { code: "not-allowed" };
    case "no-address":
      return judged.error.status === "failed" ? null : { code: "unknown" };
    case "host-invalid":
      return { code: "unknown" };
    case "port-not-allowed":
      return null;
    default:
      return assertNever(judged.error);
  }
}
