import { factsOf, type KnownFailure } from "@/lib/diagnosis/testing/known-failure";
import { pasteOf } from "@/lib/diagnosis/testing/paste-of";
import type { Told } from "@/lib/diagnosis/testing/score";
import { type Explanation, explain, explainFacts } from "@/lib/explain/explain";
import { factsOfRequest } from "@/lib/explain/facts-of-request";
import type { Provider } from "@/lib/providers/provider";

const context = { locale: "en", now: new Date("2026-11-24") } as const;

/** What the explain page would say about a failure, for the score. */
export function readAsText(known: KnownFailure): Told {
  return toldBy(explain({ text: pasteOf(known) }, context));
}

/** What the API would say about it in parts, beside what only a live test sees. */
export function readInParts(known: KnownFailure, provider: Provider | null): Told {
  const { stage, reply, error, settings } = known;
  const told = factsOfRequest({ failure: { stage, reply, error }, settings });
  const { settings: withMethod, capabilities, greeting } = factsOf(known);
  const facts = { ...told.facts, settings: withMethod, capabilities, greeting };
  return toldBy(explainFacts({ ...told, facts }, provider, context));
}

function toldBy({ diagnosis, fixes }: Explanation): Told {
  return { cause: diagnosis.cause, confidence: diagnosis.confidence, fixes };
}
