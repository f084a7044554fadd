import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { GET } from "@/app/api/health/route";
import { openStorage, type Storage } from "@/lib/storage/storage";
import packageJson from "@/package.json";

const holder = globalThis as typeof globalThis & { portwiseStorage?: Promise<Storage> };
const folder = mkdtempSync(join(tmpdir(), "portwise-health-"));

afterEach(async () => {
  await (await holder.portwiseStorage)?.close();
  delete holder.portwiseStorage;
  rmSync(folder, { recursive: true, force: true });
});

it("is well while the database answers, and says so when it does not", async () => {
  const storage = await openStorage({ engine: "sqlite", file: join(folder, "health.db") });
  holder.portwiseStorage = Promise.resolve(storage);

  const well = await GET();
  expect(well.status).toBe(200);
  expect(well.headers.get("cache-control")).toBe("no-store");
  expect(await well.json()).toEqual({ status: "ok", version: packageJson.version, database: "ok" });

  await storage.close();
  const ill = await GET();
  expect(ill.status).toBe(503);
  expect(await ill.json()).toMatchObject({ status: "degraded", database: "down" });
});
