import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import type { DatabaseLocation } from "@/lib/config/config";
import { memoryFolder } from "@/lib/storage/testing/memory-folder";
import { type PostgresServer, startPostgres } from "@/lib/storage/testing/postgres-server";

export type Engine = {
  readonly name: "sqlite" | "postgres";
  /** A database that nobody has used yet. */
  newLocation(): Promise<DatabaseLocation>;
};

/** Runs the tests of `define` once on SQLite and once on a real PostgreSQL. */
export function onBothEngines(define: (engine: Engine) => void): void {
  describe("on SQLite", () => {
    const folder = memoryFolder("portwise-db-");
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    define({
      name: "sqlite",
      newLocation: async () => ({ engine: "sqlite", file: join(folder, `${randomUUID()}.db`) }),
    });
  });

  describe("on PostgreSQL", () => {
    let server: PostgresServer;
    beforeAll(async () => {
      server = await startPostgres(memoryFolder);
    }, 60_000);
    afterAll(() => server.stop(), 60_000);
    define({
      name: "postgres",
      newLocation: async () => ({
        engine: "postgres",
        url: await server.createDatabase(`t${randomUUID().replaceAll("-", "")}`),
      }),
    });
  });
}
