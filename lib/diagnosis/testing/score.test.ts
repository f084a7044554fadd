import { describe, expect, it, vi } from "vitest";
import { hasParts } from "@/lib/diagnosis/testing/known-failure";
import { knownSets } from "@/lib/diagnosis/testing/known-sets";
import { faultOf, negatives } from "@/lib/diagnosis/testing/negatives";
import { score } from "@/lib/diagnosis/testing/score";
import { readAsText, readInParts } from "@/lib/explain/testing/read-known";
import { providerOfHost } from "@/lib/providers/catalog";

// Hundreds of diagnoses each, on machines that do other things too.
vi.setConfig({ testTimeout: 120_000 });

const scores = knownSets().flatMap(({ name, failures }) => [
  { name, form: "as text", ...score(failures, readAsText) },
  {
    name,
    form: "in parts",
    ...score(failures.filter(hasParts), (known) =>
      readInParts(known, providerOfHost(known.settings?.host ?? "")),
    ),
  },
]);

describe("the sets that the rules were tuned with", () => {
  it.each(scores)("$name $form", ({ count, causes, fixes }) => {
    expect(causes).toBeGreaterThanOrEqual(0.93 * count);
    expect(fixes).toBeGreaterThanOrEqual(0.9 * count);
  });

  it("is right where it calls itself certain", () => {
    const certain = scores.map(({ byConfidence }) => byConfidence.certain);
    const sum = (key: "count" | "right") => certain.reduce((total, one) => total + one[key], 0);
    expect(sum("right") / sum("count")).toBeGreaterThanOrEqual(0.99);
  });
});

it("is seldom wrong about texts that tell of no clear failure", () => {
  const all = negatives();
  const faults = all.filter(
    (known) => faultOf(known, hasParts(known) ? readInParts(known, null) : readAsText(known)) !== null,
  );
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(faults.length).toBeLessThanOrEqual(22);
});
