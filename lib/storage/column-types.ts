/**
 * Everything of ours is text, or a number of 64 bits (times are milliseconds since 1970). better-auth stores
 * dates and truth values in the engine's own way: text and 0 or 1 in SQLite, which has neither type.
 */
export type ColumnTypes = {
  readonly date: "text" | "timestamptz";
  readonly boolean: "integer" | "boolean";
};

export function columnTypesOf(engine: "sqlite" | "postgres"): ColumnTypes {
  return engine === "sqlite"
    ? { date: "text", boolean: "integer" }
    : { date: "timestamptz", boolean: "boolean" };
}
