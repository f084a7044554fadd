import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readOrMakeSecret } from "@/lib/config/secret";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portwise-secret-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("is made once, readable by its owner only", () => {
  const file = join(folder, "data", "portwise.secret");
  const made = readOrMakeSecret(file);

  expect(Buffer.from(made, "base64url")).toHaveLength(32);
  expect(readOrMakeSecret(file)).toBe(made);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(folder, "data"))).toEqual(["portwise.secret"]);
});

it("is never replaced silently when its file lost its content", () => {
  const file = join(folder, "portwise.secret");
  writeFileSync(file, "");
  expect(() => readOrMakeSecret(file)).toThrow(/is empty/);
});
