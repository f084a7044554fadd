import { expect, it } from "vitest";
import { findProvider } from "@/lib/providers/catalog";
import { notesAt } from "@/lib/providers/notes";

const microsoft = findProvider("microsoft-365");
const wordsAt = (time: string) =>
  microsoft ? notesAt(microsoft, new Date(time)).map(({ note }) => note.en) : [];

it("says until the last second before the day that nothing has changed yet", () => {
  expect(wordsAt("2026-12-30T23:59:59.999Z")).toEqual([
    expect.stringContaining("Nothing changes until the end of December 2026"),
  ]);
});

it("says from the day on that passwords are off by default", () => {
  expect(wordsAt("2026-12-31T00:00:00Z")).toEqual([
    expect.stringMatching(/^Since the end of December 2026 .*administrator can switch them on again/),
  ]);
});

it("shows the day since when it holds", () => {
  const notes = microsoft ? notesAt(microsoft, new Date("2027-01-15T12:00:00Z")) : [];
  expect(notes.map(({ from }) => from)).toEqual(["2026-12-31"]);
});

it("says nothing of what has not been announced", () => {
  expect(wordsAt("2025-06-01T00:00:00Z")).toEqual([]);
});
