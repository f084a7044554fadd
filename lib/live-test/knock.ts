import "server-only";
import type { Egress, JudgedHost } from "@/lib/egress/egress";
import { usualDeadlinesMs } from "@/lib/live-test/deadlines";
import { Session } from "@/lib/live-test/session";
import type { Security } from "@/lib/smtp/security";
import { createRedactor } from "@/lib/transcript/redaction";
import type { TlsFacts } from "@/lib/transcript/report";

/** Whether a door opened, as far as the list of capabilities, and what its certificate was worth. */
export type Knocked = { isOpen: boolean; tls: TlsFacts | null };

/** Tries one door of a host without signing in. Never throws but for an aborted `signal`. */
export async function knock(
  host: JudgedHost,
  security: Security,
  { egress, signal }: { egress: Egress; signal: AbortSignal },
): Promise<Knocked> {
  let tls: TlsFacts | null = null;
  const session = new Session({
    host,
    security,
    egress,
    signal,
    deadlinesMs: usualDeadlinesMs.beside,
    redactor: createRedactor({ method: "none" }),
    watcher: {
      begin: ignore,
      pass: ignore,
      line: ignore,
      offered: ignore,
      secured: (facts) => {
        tls = facts;
      },
    },
  });
  try {
    await session.open();
    session.quit();
    return { isOpen: true, tls };
  } catch {
    session.close();
    signal.throwIfAborted();
    return { isOpen: false, tls };
  }
}

const ignore = () => {};
