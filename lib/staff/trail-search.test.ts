import { expect, it } from "vitest";
import { readTrailSearch, trailSearch } from "@/lib/staff/trail-search";

it("reads what it wrote", () => {
  const search = { act: "signed-in", who: "ada+1@example.com", after: { atMs: 12, id: "0b7e" } } as const;
  expect(readTrailSearch(Object.fromEntries(new URLSearchParams(trailSearch(search))))).toEqual(search);
});

it("asks for nothing where the address makes no sense", () => {
  expect(readTrailSearch({ act: "danced", who: ["a", "b"], after: "yesterday" })).toEqual({
    act: undefined,
    who: undefined,
    after: undefined,
  });
});
