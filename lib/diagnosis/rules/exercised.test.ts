import { expect, it } from "vitest";
import { type Said, saidIn } from "@/lib/diagnosis/reading/said";
import { rules } from "@/lib/diagnosis/rules/all-rules";
import { findPhrase } from "@/lib/diagnosis/rules/phrase";
import type { Phrase, Rule } from "@/lib/diagnosis/rules/rule";
import { knownSets, pastedSets } from "@/lib/diagnosis/testing/known-sets";
import { isAccepted } from "@/lib/diagnosis/testing/refinements";
import { readPastedLog } from "@/lib/pasted-log/read-pasted-log";
import { allProviders } from "@/lib/providers/all-providers";
import type { CauseId } from "@/lib/transcript/cause";

/** Words whose cause is known; `stage` is left out where only words are, `rule` names the one whose example it is. */
type Evidence = {
  said: readonly Said[];
  causes: readonly CauseId[];
  stage?: string | null | undefined;
  rule?: string;
};

const failures = [...knownSets(), ...pastedSets()].flatMap((set) => set.failures);

const evidence: readonly Evidence[] = [
  ...failures.flatMap(({ reply, error, stage, causes }): Evidence[] => {
    const words = reply ?? error?.message;
    return words ? [{ said: saidIn(words), causes, stage }] : [];
  }),
  ...failures.flatMap(({ pasted, causes }): Evidence[] => {
    if (pasted === undefined) return [];
    const found = readPastedLog(pasted)?.failure;
    return [{ said: saidIn(found?.reply ?? found?.error?.message ?? pasted), causes, stage: found?.stage }];
  }),
  ...rules.flatMap(({ id, cause, examples }) =>
    examples.map(({ reply, message, stage }): Evidence => {
      return { said: saidIn(reply ?? message ?? ""), causes: [cause], stage, rule: id };
    }),
  ),
  ...allProviders.flatMap(({ rejections }) =>
    rejections.map(({ match, cause, stage }): Evidence => {
      return { said: saidIn(match ?? ""), causes: [cause], stage };
    }),
  ),
];

it("holds no phrase that no known failure, example or provider's table exercises", () => {
  // A topic makes an answer possible and no more, so its vocabulary may be wider than what is known.
  const idle = rules
    .filter(({ isTopic }) => !isTopic)
    .flatMap((rule) =>
      Object.values(rule.when.says ?? {})
        .flat()
        .filter((phrase) => !evidence.some((one) => exercises(one, { rule, phrase })))
        .map((phrase) => `${rule.id}: ${phrase}`),
    );
  expect(idle).toEqual([]);
});

function exercises(
  { said, causes, stage, rule: owner }: Evidence,
  { rule, phrase }: { rule: Rule; phrase: Phrase },
): boolean {
  const { stages } = rule.when;
  return (
    isAccepted(rule.cause, causes) &&
    (owner === undefined || owner === rule.id) &&
    (!stage || !stages || stages.some((one) => one === stage)) &&
    said.some(({ words }) => findPhrase(phrase, words) !== null)
  );
}
