import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { DatabaseLocation } from "@/lib/config/config";
import { openStorage } from "@/lib/storage/storage";
import { onBothEngines } from "@/lib/storage/testing/both-engines";
import { type PostgresServer, startPostgres } from "@/lib/storage/testing/postgres-server";

const rounds = 3;
const acknowledgedPerRound = 20;

onBothEngines((engine) => {
  it("loses no acknowledged event when the writer is killed, again and again", async () => {
    const location = await engine.newLocation();
    await openSession(location);
    for (let round = 1; round <= rounds; round++) {
      const acknowledged = await killWhileWriting(location);
      expect(await versionsIn(location)).toEqual(upTo(acknowledged));
    }
  }, 60_000);
});

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.stop(), 60_000);

it("loses no acknowledged event when PostgreSQL itself is killed", async () => {
  const location: DatabaseLocation = { engine: "postgres", url: await server.createDatabase("crashing") };
  await openSession(location);
  for (let round = 1; round <= rounds; round++) {
    const acknowledged = await killWhileWriting(location, () => server.crash());
    expect(await versionsIn(location)).toEqual(upTo(acknowledged));
  }
}, 60_000);

/** An event more may be on disk: killed after the commit, before it said so. */
function upTo(acknowledged: number): unknown {
  const versions = Array.from({ length: acknowledged }, (_, index) => index + 1);
  return expect.toSatisfy(
    (found: number[]) =>
      JSON.stringify(found) === JSON.stringify(versions) ||
      JSON.stringify(found) === JSON.stringify([...versions, acknowledged + 1]),
    `versions 1 to ${acknowledged}, perhaps one more`,
  );
}

/** @returns the last version that the writer printed, and so the database acknowledged, before it was killed. */
async function killWhileWriting(
  location: DatabaseLocation,
  meanwhile: () => Promise<void> = async () => {},
): Promise<number> {
  const writer = spawn(
    process.execPath,
    ["--import", "./scripts/source-hooks.mjs", "lib/storage/testing/relentless-writer.ts"],
    {
      stdio: ["ignore", "pipe", "ignore"],
      env: {
        ...process.env,
        DATABASE_URL: location.engine === "sqlite" ? `file:${location.file}` : location.url,
      },
    },
  );
  const closed = once(writer, "close");
  const enough = Promise.withResolvers<void>();
  let printed = "";
  writer.stdout.on("data", (chunk) => {
    printed += String(chunk);
    if (printed.split("\n").length > acknowledgedPerRound) enough.resolve();
  });
  await Promise.race([enough.promise, closed]);
  await meanwhile();
  writer.kill("SIGKILL");
  await closed;

  const complete = printed.slice(0, printed.lastIndexOf("\n")).split("\n");
  expect(complete.length).toBeGreaterThanOrEqual(acknowledgedPerRound);
  return Number(complete.at(-1));
}

async function openSession(location: DatabaseLocation): Promise<void> {
  const storage = await openStorage(location);
  await storage.db
    .insertInto("glove_session")
    .values({ id: "s1", version: 0, state: "{}", opened_at_ms: 0, changed_at_ms: 0 })
    .execute();
  await storage.close();
}

async function versionsIn(location: DatabaseLocation): Promise<number[]> {
  const storage = await openStorage(location);
  const rows = await storage.db
    .selectFrom("glove_event")
    .select("version")
    .where("session_id", "=", "s1")
    .orderBy("version")
    .execute();
  await storage.close();
  return rows.map(({ version }) => version);
}
