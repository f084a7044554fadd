import { expect, it } from "vitest";
import { knownSets } from "@/lib/diagnosis/testing/known-sets";
import { score } from "@/lib/diagnosis/testing/score";
import { readPasted } from "@/lib/explain/testing/read-pasted";
import { providerOfHost } from "@/lib/providers/catalog";

const scores = knownSets().map(
  ({ name, failures }) => [name, score(failures, { providerOf: providerOfHost, readPasted })] as const,
);

it.each(scores)("tells what stopped %s", (_, { count, causes, fixes }) => {
  expect(count).toBeGreaterThan(40);
  expect(causes / count).toBeGreaterThanOrEqual(0.98);
  expect(fixes / count).toBeGreaterThanOrEqual(0.95);
});

it("is right where it calls itself certain", () => {
  const certain = scores
    .map(([, { byConfidence }]) => byConfidence.certain)
    .reduce((sum, one) => ({ count: sum.count + one.count, right: sum.right + one.right }));
  expect(certain.right / certain.count).toBeGreaterThanOrEqual(0.98);
});
