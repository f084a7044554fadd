import "server-only";
import { parseConfig } from "@/lib/config/parse-config";
import { registerLocalHosts } from "@/lib/egress/registered-local-hosts";
import { noteClientAddresses } from "@/lib/http/client-address";
import { startPractice } from "@/lib/practice/running-practice";
import { storage } from "@/lib/storage/storage";

/** Checks the configuration, opens the database and starts what runs beside the pages. */
export async function prepareServer(): Promise<void> {
  const config = parseConfig(process.env);
  if (!config.ok) return stop(config.error);

  noteClientAddresses();
  if (config.value.practice) registerLocalHosts((await startPractice()).hostOf);
  await storage().catch((error: unknown) => stop([`DATABASE_URL cannot be used: ${String(error)}`]));
}

/** A wrong value is for the one who starts Portwise: said in a line each, without a stack. */
function stop(reasons: readonly string[]): never {
  process.stderr.write(reasons.map((reason) => `\nPortwise does not start: ${reason}\n`).join(""));
  process.exit(1);
}
