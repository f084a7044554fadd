import { expect, it } from "vitest";
import { fixesOfProblem } from "@/lib/guide/fixes-of-problem";
import { causeIds } from "@/lib/transcript/cause";

it.each(causeIds)("lists what helps with %s, each once", (cause) => {
  const fixes = fixesOfProblem(cause);
  expect(fixes.length).toBeGreaterThan(0);
  expect(new Set(fixes).size).toBe(fixes.length);
});
