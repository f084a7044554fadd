import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

it("has a row in the README for every variable, and none for another", () => {
  const parsed = textOf("parse-config.ts").matchAll(/^ {2}([A-Z_]{4,}):/gm);
  const rows = textOf("../../README.md").matchAll(/^\| (`[A-Z_`, ]+`) \|/gm);
  const told = [...rows].flatMap(([, cell = ""]) => cell.replaceAll("`", "").split(", "));
  expect(told.toSorted()).toEqual([...parsed].map(([, name = ""]) => name).toSorted());
});
