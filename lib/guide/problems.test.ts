import { expect, it } from "vitest";
import { practicePathOf } from "@/lib/guide/practice-of-problem";
import { problemGroupOf, problemGroups } from "@/lib/guide/problem-groups";
import { providersOfProblem } from "@/lib/guide/providers-of-problem";
import { relatedCauses } from "@/lib/guide/related-causes";
import { causeIds } from "@/lib/transcript/cause";

it("puts every cause into exactly one group", () => {
  expect(problemGroups.flatMap(({ causes }) => [...causes]).toSorted()).toEqual(causeIds.toSorted());
  expect(problemGroupOf("cert-expired")).toBe("encryption");
});

it.each(causeIds)("relates %s to other causes, each once", (cause) => {
  const related = relatedCauses[cause];
  expect(related.length).toBeGreaterThan(0);
  expect(related).not.toContain(cause);
  expect(new Set(related).size).toBe(related.length);
});

it("names the providers that have words of their own for a cause", () => {
  expect(providersOfProblem("app-password-required").map(({ id }) => id)).toContain("gmail");
  expect(providersOfProblem("unknown")).toEqual([]);
});

it("leads to the practice server that fails in this way", () => {
  expect(practicePathOf("port-blocked")).toBe("/practice#587-blocked");
  expect(practicePathOf("unknown")).toBeNull();
});
