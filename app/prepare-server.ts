import "server-only";
import { startMessage } from "@/app/start-message";
import { parseConfig } from "@/lib/config/parse-config";
import { registerLocalHosts } from "@/lib/egress/registered-local-hosts";
import { noteClientAddresses } from "@/lib/http/client-address";
import { startPractice } from "@/lib/practice/running-practice";
import { inviteFirstMember, welcomeLink } from "@/lib/staff/invitation";
import { type Storage, storage } from "@/lib/storage/storage";
import { keepSweeping } from "@/lib/white-glove/keep-sweeping";

const dayMs = 24 * 60 * 60_000;

/** Checks the configuration, opens the database and starts what runs beside the pages. */
export async function prepareServer(): Promise<void> {
  const config = parseConfig(process.env);
  if (!config.ok) return stop(config.error);

  noteClientAddresses();
  const { publicUrl, practice: hasPractice, sessionRetentionDays } = config.value;
  if (hasPractice) registerLocalHosts((await startPractice()).hostOf);
  const opened = await storage().catch((error: unknown) =>
    stop([`DATABASE_URL cannot be used: ${String(error)}`]),
  );
  keepSweeping({ retentionMs: sessionRetentionDays * dayMs }, { storage: opened, now: Date.now });
  const firstAccountLink = await offerFirstAccount(opened, publicUrl);
  process.stdout.write(startMessage({ publicUrl, hasPractice, firstAccountLink }));
}

/** The only way to the first account is a link that only who started Portwise can read. @returns `null` once there is one. */
async function offerFirstAccount(opened: Storage, publicUrl: string): Promise<string | null> {
  const token = await inviteFirstMember({ storage: opened, now: Date.now() });
  return token && welcomeLink(publicUrl, token);
}

/** A wrong value is for the one who starts Portwise: said in a line each, without a stack. */
function stop(reasons: readonly string[]): never {
  process.stderr.write(reasons.map((reason) => `\nPortwise does not start: ${reason}\n`).join(""));
  process.exit(1);
}
