import type { Zone } from "@/lib/dns/testing/dns-server";
import type { Script } from "@/lib/live-test/testing/script";
import type { ServerOptions } from "@/lib/live-test/testing/scripted-server";
import type { Ports } from "@/lib/live-test/testing/test-bench";
import type { ListedFailure } from "@/lib/mail-test/testing/failures/listed-failures";
import type { Settings } from "@/lib/settings/schema";
import type { CauseId } from "@/lib/transcript/cause";
import type { FixId } from "@/lib/transcript/fix";
import type { SettingsPatch } from "@/lib/transcript/report";
import type { Stage } from "@/lib/transcript/stage";

/** What a server does, and what Portwise has to say about it. */
export type FailureRow = {
  shows: ListedFailure;
  /** What sets this row apart from others that show the same. */
  as?: string;
  ports: Ports;
  zone?: Zone;
  settings?: Partial<Settings>;
  recipient?: string;
  /** Cut short, so that no test waits for the usual deadlines. */
  deadlinesMs?: Partial<Record<Stage | "unasked", number>>;

  stage: Stage;
  cause: CauseId;
  /** What else the report has to name. */
  also?: readonly CauseId[];
  /** The first one. */
  fix: FixId;
  /** What that fix changes; this very test has to have signed in there. */
  patch?: SettingsPatch;
  /** What that fix changes, where it cannot be proven. */
  unproven?: SettingsPatch;
};

/** A server on 587 that does this, and nothing elsewhere. */
export function says(script: Script, options: ServerOptions = {}): Ports {
  return { 587: { script, ...options } };
}

export const tls465 = { port: 465, security: "tls" } as const;
export const starttls587 = { port: 587, security: "starttls" } as const;
