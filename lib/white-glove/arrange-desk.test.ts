import { expect, it } from "vitest";
import { arrangeDesk, type DeskWish, usualWish } from "@/lib/white-glove/arrange-desk";
import { type DeskEntry, deskEntryOf } from "@/lib/white-glove/desk";
import { blankSession } from "@/lib/white-glove/reduce";

const blank = deskEntryOf(blankSession(""));
const ada = { id: "ada", name: "Ada", sinceMs: 0 };
const bob = { id: "bob", name: "Bob", sinceMs: 0 };

const entries: readonly DeskEntry[] = (
  [
    { id: "done", customerName: "Alan", progress: "handed-over", holder: ada },
    { id: "invited", customerName: "Grace", ticket: "T-7", holder: ada, openedAtMs: 3 },
    { id: "stuck", customerName: "Barbara", progress: "stuck-at-sign-in", holder: bob, openedAtMs: 2 },
    { id: "alone", customerName: "Edsger", progress: "joined", provider: "Aruba", openedAtMs: 1 },
    { id: "late", customerName: "Niklaus", expiresAtMs: 5 },
  ] satisfies readonly Partial<DeskEntry>[]
).map((entry) => ({ ...blank, expiresAtMs: 100, ...entry }));

function ids(wish: Partial<DeskWish>): readonly string[] {
  const seen = { here: new Set(["alone", "stuck"]), now: 10, memberId: "ada" };
  return arrangeDesk(entries, { ...usualWish, ...wish }, seen).map(({ id }) => id);
}

it("begins with customers who are there and stuck, then those who wait for somebody", () => {
  expect(ids({})).toEqual(["stuck", "alone", "invited"]);
});

it.each([
  ["a state", { state: "handed-over" }, ["done"]],
  ["what is over by time", { state: "expired" }, ["late"]],
  ["one's own", { share: "mine" }, ["invited"]],
  ["what nobody has", { share: "free" }, ["alone"]],
  ["a ticket", { search: "t-7" }, ["invited"]],
  ["a provider", { search: "aruba" }, ["alone"]],
  ["several words, wherever they stand", { search: "bob barb" }, ["stuck"]],
  ["nothing where a word is missing", { search: "bob grace" }, []],
] as const)("finds %s", (_, wish, found) => {
  expect(ids(wish)).toEqual(found);
});

it.each([
  ["newest", ["invited", "stuck", "alone"]],
  ["customer", ["stuck", "alone", "invited"]],
] as const)("orders by %s", (order, found) => {
  expect(ids({ order })).toEqual(found);
});
