import { assertNever } from "@/lib/assert-never";
import type { NoAddress, Refusal } from "@/lib/egress/refusal";
import { problem } from "@/lib/http/problem";

/**
 * Answers that Portwise does not connect there: 422, because the request is well-formed and will not be followed.
 * A test that was run and failed is a report instead.
 */
export function refused(refusal: Refusal | NoAddress): Response {
  switch (refusal.code) {
    case "port-not-allowed":
      return problem({
        status: 422,
        code: refusal.code,
        title: `${refusal.port} is not a mail port`,
        detail:
          refusal.suggestion === null
            ? "Mail is taken on 587, 465, 2525 or 25. PORTWISE_ALLOW_NETWORKS opens other ports of an own network."
            : `Did you mean ${refusal.suggestion}?`,
        ...(refusal.suggestion !== null && { suggestedPort: refusal.suggestion }),
      });
    case "address-not-allowed":
      return problem({
        status: 422,
        code: refusal.code,
        title: "This host is not on the public internet",
        detail: "PORTWISE_ALLOW_NETWORKS lists the networks of one's own that may be reached.",
      });
    case "host-invalid":
      return problem({ status: 422, code: refusal.code, title: "These numbers are no address" });
    case "no-address":
      // Asking for a test, this is no refusal but its finding; the port board has nothing else to say.
      return problem({
        status: 422,
        code: refusal.status === "failed" ? "dns-failed" : "host-not-found",
        title: refusal.status === "failed" ? "DNS gave no answer" : "DNS knows no address for this host",
      });
    default:
      return assertNever(refusal);
  }
}
