import { existsSync, mkdtempSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const inMemory = "/dev/shm";
/** A container may have 64 MB there, which eight databases of PostgreSQL fill. */
const roomBytes = 1_000_000_000;

/**
 * Makes a folder for databases, in memory where the machine has room: every test has a database of its own, and on
 * a disk each takes longest to wait for that. Only a power cut would tell the two apart, and no test cuts the power.
 */
export function memoryFolder(prefix: string): string {
  return mkdtempSync(join(hasRoom() ? inMemory : tmpdir(), prefix));
}

function hasRoom(): boolean {
  if (!existsSync(inMemory)) return false;
  const { bavail, bsize } = statfsSync(inMemory);
  return bavail * bsize > roomBytes;
}
