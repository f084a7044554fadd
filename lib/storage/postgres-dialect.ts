import "server-only";
import { CompiledQuery, PostgresDialect } from "kysely";
import { type CustomTypesConfig, Pool, types } from "pg";

/** Numbers of 64 bits (times in milliseconds, versions) arrive as numbers, as from SQLite; all are below 2^53. */
const numberTypes: CustomTypesConfig = {
  getTypeParser: (id, format) => (id === types.builtins.INT8 ? Number : types.getTypeParser(id, format)),
};

export function postgresDialect(url: string): PostgresDialect {
  const pool = new Pool({ connectionString: url, max: 10, types: numberTypes });
  // An idle connection that breaks is replaced by the pool; whoever queries next hears of a server that is gone.
  pool.on("error", () => {});
  return new PostgresDialect({
    pool,
    // What is acknowledged is on disk, even where the server's own default says otherwise.
    onCreateConnection: async (connection) => {
      await connection.executeQuery(CompiledQuery.raw("set synchronous_commit to on"));
    },
  });
}
