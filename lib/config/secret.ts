import "server-only";
import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { config } from "@/lib/config/config";

let current: string | undefined;

/** What seals passwords and signs cookies: `PORTWISE_SECRET`, else one made once and kept in a file. */
export function secret(): string {
  current ??= config().secret ?? readOrMakeSecret(config().secretFile);
  return current;
}

/**
 * Reads the secret, or makes it where there is none. Written under another name and then linked, so that
 * of two processes that start together one wins and neither reads half a secret.
 */
export function readOrMakeSecret(file: string): string {
  const existing = readSecret(file);
  if (existing === "")
    throw new Error(`${file} is empty: put the secret back, or delete the file for a new one`);
  if (existing !== null) return existing;

  const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readOrMakeSecret(file);
}

function readSecret(file: string): string | null {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if (isCode(error, "ENOENT")) return null;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
