import type { ScenarioId } from "@/lib/practice/scenario";
import type { CauseId } from "@/lib/transcript/cause";

/** The practice server on which a cause can be seen. */
const scenarioOfCause: Partial<Record<CauseId, ScenarioId>> = {
  "connection-refused": "tls-only",
  "port-blocked": "587-blocked",
  "starttls-unavailable": "no-starttls",
  "cert-expired": "expired",
  "cert-name-mismatch": "other-name",
  "bad-credentials": "wrong-password",
  "app-password-required": "app-password",
  "basic-auth-disabled": "microsoft",
  "sender-not-allowed": "sender-refused",
  greylisted: "greylisting",
};

/** Where to try a problem out, on a server that fails on purpose; `null` where none does. */
export function practicePathOf(cause: CauseId): `/practice#${ScenarioId}` | null {
  const scenario = scenarioOfCause[cause];
  return scenario ? `/practice#${scenario}` : null;
}
