import "server-only";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { SMTPServer } from "smtp-server";
import type { ServerCertificate } from "@/lib/certificates/authority";
import type { Mailbox } from "@/lib/practice/mailbox";
import type { MailDoor, Reply, Scenario } from "@/lib/practice/scenario";

export type OpenDoor = { readonly port: number; close(): Promise<void> };

const mostMessageBytes = 256 * 1024;
/** Tests last 20 s; who says nothing for longer has forgotten us. */
const idleMs = 30_000;

/** Opens one port of a practice server on loopback. */
export async function openMailDoor(
  door: MailDoor,
  {
    scenario,
    certificate,
    mailbox,
  }: { scenario: Scenario; certificate: ServerCertificate; mailbox: Mailbox },
): Promise<OpenDoor> {
  const answer = answering(door.delayMs ?? 0);
  const greylist = createGreylist();

  const server = new SMTPServer({
    name: scenario.host,
    banner: "Portwise practice",
    secure: door.security === "tls",
    cert: certificate.certificatePem,
    key: certificate.keyPem,
    disabledCommands: door.security === "none" ? ["STARTTLS"] : [],
    allowInsecureAuth: door.security === "none", // offered, so that clients can show that they decline
    authMethods: ["PLAIN", "LOGIN"],
    size: mostMessageBytes,
    hideENHANCEDSTATUSCODES: true, // each reply brings its own
    disableReverseLookup: true,
    maxClients: 100,
    socketTimeout: idleMs,
    closeTimeout: 0,

    onConnect: (_session, done) => answer(() => null, done),
    onAuth: ({ username, password }, _session, done) => {
      const { credentials } = scenario;
      const isRight = username === credentials.username && password === credentials.accepted;
      answer(
        () => (isRight ? null : (door.signInRefusal ?? wrongPassword)),
        (error) => (error ? done(error) : done(null, { user: username })),
      );
    },
    onMailFrom: (_address, _session, done) => answer(() => door.senderRefusal ?? null, done),
    onRcptTo: ({ address }, _session, done) => {
      const refusal = door.firstRecipientRefusal;
      answer(() => (refusal && greylist.isFirst(address) ? refusal : null), done);
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      // What is too large is read to its end and dropped, as the protocol wants.
      stream.on("data", (chunk: Buffer) => stream.sizeExceeded || chunks.push(chunk));
      stream.once("end", () => {
        answer(
          () => (stream.sizeExceeded ? tooLarge : null),
          (error) => {
            if (error) return done(error);
            const from = envelope.mailFrom ? envelope.mailFrom.address : "";
            const to = envelope.rcptTo.map(({ address }) => address);
            mailbox
              .add({ host: scenario.host, from, to, raw: Buffer.concat(chunks) })
              .then(() => done(null, `2.0.0 Ok: queued as ${queueId()}`), done);
          },
        );
      });
    },
  });
  server.on("error", () => {}); // of single connections: a client that hangs up is no concern of ours

  const listener = server.listen({ port: 0, host: "127.0.0.1" });
  await once(listener, "listening");
  listener.unref();
  const address = listener.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  return { port: address.port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

const wrongPassword: Reply = { code: 535, text: "5.7.8 Error: authentication failed" };
const tooLarge: Reply = { code: 552, text: "5.3.4 Message size exceeds fixed limit" };

/** Gives the verdict on a command, after the time that this door takes for everything. */
function answering(delayMs: number) {
  return (verdict: () => Reply | null, done: (error?: Error | null) => void): void => {
    const say = () => {
      const refusal = verdict();
      done(refusal && Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
    };
    if (delayMs === 0) return say();
    void wait(delayMs, undefined, { ref: false }).then(say);
  };
}

/** Remembers who was sent away; who came back is forgotten, so that it can be tried again. */
function createGreylist() {
  const waiting = new Set<string>();
  const most = 1_000;
  return {
    isFirst(recipient: string): boolean {
      if (waiting.delete(recipient)) return false;
      if (waiting.size >= most) waiting.clear();
      waiting.add(recipient);
      return true;
    },
  };
}

function queueId(): string {
  return crypto.randomUUID().slice(0, 8).toUpperCase();
}
