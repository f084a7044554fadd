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

describe("texts that tell of no clear failure", () => {
  const told = negatives().map((known) => ({
    known,
    answer: hasParts(known) ? readInParts(known, null) : readAsText(known),
  }));

  it("is certain of none", () => {
    expect(told.length).toBeGreaterThanOrEqual(150);
    expect(told.filter(({ answer }) => answer.confidence === "certain")).toEqual([]);
  });

  it("seldom names a cause that is plainly not there", () => {
    const faults = told.filter(({ known, answer }) => faultOf(known, answer) !== null);
    expect(faults.length).toBeLessThanOrEqual(16);
  });
});
