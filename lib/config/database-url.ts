import type { DatabaseLocation } from "@/lib/config/config";

/**
 * Reads `DATABASE_URL`: `file:` with a path, which stays as it is written, or
 * `postgres://` and its other spelling `postgresql://`.
 *
 * @returns `null` for anything else.
 */
export function parseDatabaseUrl(text: string): DatabaseLocation | null {
  const path = /^file:(?:\/\/(?=\/))?(.+)$/.exec(text)?.[1];
  if (path) return { engine: "sqlite", file: path };
  return /^postgres(?:ql)?:\/\/./.test(text) && URL.canParse(text) ? { engine: "postgres", url: text } : null;
}
