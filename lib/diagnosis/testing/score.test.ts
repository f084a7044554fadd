import { expect, it } from "vitest";
import { knownSets } from "@/lib/diagnosis/testing/known-sets";
import { score } from "@/lib/diagnosis/testing/score";
import { readPasted } from "@/lib/explain/testing/read-pasted";
import { providerOfHost } from "@/lib/providers/catalog";

const sets = knownSets().map(({ name, failures }) => [name, failures] as const);

it.each(sets)("tells what stopped %s", (_, failures) => {
  const { count, causes, fixes } = score(failures, { providerOf: providerOfHost, readPasted });
  expect(count).toBeGreaterThan(50);
  expect(causes / count).toBeGreaterThanOrEqual(0.98);
  expect(fixes / count).toBeGreaterThanOrEqual(0.95);
});

it("is right where it calls itself certain", () => {
  const certain = sets
    .map(([, failures]) => score(failures, { providerOf: providerOfHost, readPasted }).byConfidence.certain)
    .reduce((sum, one) => ({ count: sum.count + one.count, right: sum.right + one.right }));
  expect(certain.right / certain.count).toBeGreaterThanOrEqual(0.98);
});
