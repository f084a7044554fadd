import type { DiagnosisFacts } from "@/lib/diagnosis/facts";
import type { FixStep } from "@/lib/diagnosis/rules/rule";
import type { CauseId } from "@/lib/transcript/cause";

/** Where the server takes tokens and no passwords, no other method of sign-in is left to try. */
export function fitToOffer(
  steps: readonly FixStep[],
  { cause, facts }: { cause: CauseId; facts: DiagnosisFacts },
): readonly FixStep[] {
  const isHelped = cause === "auth-mechanism-unsupported" && facts.settings?.authMethod !== "oauth2";
  return isHelped && takesOnlyTokens(facts) ? ["use-oauth2", ...steps] : steps;
}

function takesOnlyTokens({ capabilities }: DiagnosisFacts): boolean {
  const mechanisms = [...(capabilities?.afterTls ?? []), ...(capabilities?.beforeTls ?? [])]
    .filter((line) => /^AUTH[ =]/i.test(line))
    .flatMap((line) => line.toUpperCase().split(/[ =]+/).slice(1));
  return mechanisms.length > 0 && mechanisms.every((name) => /^(?:XOAUTH2?|OAUTHBEARER)$/.test(name));
}
