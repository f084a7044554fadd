import "server-only";
import type { Egress, JudgedHost } from "@/lib/egress/egress";
import type { StageDeadlinesMs } from "@/lib/live-test/deadlines";
import { Session } from "@/lib/live-test/session";
import type { Security } from "@/lib/smtp/security";
import type { Failure } from "@/lib/transcript/failure";
import { createRedactor } from "@/lib/transcript/redaction";
import type { TlsFacts } from "@/lib/transcript/report";

const ignore = () => {};

/**
 * One more handshake that takes TLS 1.0 and 1.1 too, with nothing said inside: some servers that know no newer version
 * close the connection without the alert that would tell so.
 *
 * @returns what the handshake showed if it ended in such a version, else `null`
 */
export async function tryOldTls(
  failure: Failure,
  {
    host,
    security,
    ...context
  }: {
    host: JudgedHost;
    security: Security;
    egress: Egress;
    deadlinesMs: StageDeadlinesMs;
    signal: AbortSignal;
  },
): Promise<TlsFacts | null> {
  if (!isClosedWithoutAlert(failure)) return null;
  let shown: TlsFacts | null = null;
  const session = new Session({
    ...context,
    host,
    security,
    handshake: "only",
    redactor: createRedactor({ method: "none" }),
    watcher: {
      begin: ignore,
      pass: ignore,
      line: ignore,
      offered: ignore,
      secured: (facts) => (shown = facts),
    },
  });
  await session.open().catch(ignore); // it always ends with the handshake
  session.close();
  return isOld(shown) ? shown : null;
}

function isClosedWithoutAlert({ stage, reply, errorCode }: Failure): boolean {
  const isHandshake = stage === "tls" || stage === "starttls";
  return isHandshake && reply === null && closed.includes(errorCode);
}

/** A handshake that is closed has no code where nodemailer has not given it one. */
const closed: readonly (string | null)[] = [
  null,
  "ECONNRESET",
  "ECONNECTION",
  "ESOCKET",
  "EPIPE",
  "ETLS",
  "ERR_SSL_UNEXPECTED_EOF_WHILE_READING",
];

function isOld(facts: TlsFacts | null): boolean {
  return facts?.protocol === "TLSv1" || facts?.protocol === "TLSv1.1";
}
