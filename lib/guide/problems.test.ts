import { expect, it } from "vitest";
import { problemGroupOf, problemGroups } from "@/lib/guide/problem-groups";
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
