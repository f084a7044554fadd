import { expect, it } from "vitest";
import { networkBlocks, networkNamedIn, passageOf } from "@/lib/networks/network-blocks";

it("knows each place in one network only, and says when its page was read", () => {
  const places = networkBlocks.flatMap(({ places: names }) => [...names]);
  expect(new Set(places).size).toBe(places.length);
  expect(networkBlocks.every(({ readOn }) => /^2026-\d\d-\d\d$/.test(readOn))).toBe(true);
});

it.each([
  ["at-digitalocean", 587, "blocked"],
  ["at-digitalocean", 2525, "open"],
  ["at-hetzner", 465, "blocked"],
  ["at-hetzner", 587, "open"],
  ["at-railway", 2525, "blocked"],
  ["at-home-line", 25, "blocked"],
  ["at-azure", 587, "open"],
] as const)("%s: port %i is %s", (clue, port, passage) => {
  const network = networkNamedIn([clue]);
  expect(network && passageOf(network, port)).toBe(passage);
});

it("names no network where the text names none", () => {
  expect(networkNamedIn(["in-container", "at-ovh"])).toBeNull();
});
