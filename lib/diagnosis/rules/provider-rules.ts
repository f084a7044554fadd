import type { Rule } from "@/lib/diagnosis/rules/rule";
import type { Provider, Rejection } from "@/lib/providers/provider";

/** What the catalogue knows of a provider's refusals, as rules: its own words, or its codes at a stage. */
export function rulesOf(provider: Provider | null): readonly Rule[] {
  return (provider?.rejections ?? []).map((rejection) => ruleOf(rejection));
}

/** The same words may come a stage earlier or later than the catalogue says, so the stage counts only without them. */
function ruleOf({ stage, code, enhanced, match, cause, fix }: Rejection): Rule {
  return {
    id: "provider",
    isOfProvider: true,
    when: {
      ...(code !== null && { codes: [code] }),
      ...(enhanced !== null && { enhanced: [enhanced] }),
      ...(match === null ? { stages: [stage] } : { says: { other: [match] } }),
    },
    cause,
    confidence: match === null ? "likely" : "certain",
    fixes: [fix],
    examples: [],
    source: "lib/providers/catalog",
  };
}
