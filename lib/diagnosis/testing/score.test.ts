import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { score } from "@/lib/diagnosis/testing/score";
import { providerOfHost } from "@/lib/providers/catalog";

it.each(["recorded-failures", "documented-failures"])("tells the %s", (name) => {
  const failures = JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), "utf8"));
  const { count, causes, fixes } = score(failures, providerOfHost);
  expect(count).toBeGreaterThan(100);
  expect(causes / count).toBeGreaterThanOrEqual(0.98);
  expect(fixes / count).toBeGreaterThanOrEqual(0.95);
});
