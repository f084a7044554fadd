import "server-only";
import type { Socket } from "node:net";
import type { ConnectionOptions, TLSSocket } from "node:tls";
import { DialError } from "@/lib/egress/dial-error";
import type { Egress, JudgedHost } from "@/lib/egress/egress";
import { CertificateError } from "@/lib/live-test/certificate-error";
import { CheckedConnection } from "@/lib/live-test/checked-connection";
import { conversationLog } from "@/lib/live-test/conversation-log";
import type { StageDeadlinesMs } from "@/lib/live-test/deadlines";
import { Dialogue } from "@/lib/live-test/dialogue";
import { handshake } from "@/lib/live-test/handshake";
import { ownMethod, prepareSignIn } from "@/lib/live-test/sign-in";
import { StageError } from "@/lib/live-test/stage-error";
import { brokenTls, reasonOf, tlsFactsOf, tlsOptionsFor } from "@/lib/live-test/tls-facts";
import type { Watcher } from "@/lib/live-test/watcher";
import { withCode } from "@/lib/live-test/with-code";
import { toWireAddress } from "@/lib/settings/email-address";
import type { Settings } from "@/lib/settings/schema";
import { chooseMechanism, type Mechanism, offeredMechanisms } from "@/lib/smtp/mechanism";
import type { Security } from "@/lib/smtp/security";
import type { Redactor } from "@/lib/transcript/redaction";

export type SessionOptions = {
  host: JudgedHost;
  security: Security;
  egress: Egress;
  watcher: Watcher;
  redactor: Redactor;
  deadlinesMs: StageDeadlinesMs;
  /** `only`: old versions of TLS are fine, and nothing is said inside. */
  handshake?: "only";
  /** Ends the session at once, wherever it is. */
  signal: AbortSignal;
};

/** Longer than every stage's own deadline: those are ours. */
const neverMs = 600_000;

/**
 * One conversation with a mail server, from the connection to QUIT, over nodemailer's SMTP client.
 *
 * Every stage has a deadline, nothing is sent to a server whose certificate is not good for the host, and every
 * method throws a `StageError` with the facts, or the signal's reason when that aborted.
 */
export class Session {
  readonly #options: SessionOptions;
  readonly #dialogue: Dialogue;
  #socket: Socket | null = null;
  #connection: CheckedConnection | null = null;
  #signIn: ReturnType<typeof prepareSignIn> | null = null;
  /** What ended the session, once something has. */
  #end: unknown = null;
  #whenEnded: (reason: unknown) => void = () => {};

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#dialogue = new Dialogue({ ...options, giveUp: (error) => this.abandon(error) });
    options.signal.addEventListener("abort", this.#abort, { once: true });
  }

  /** Whether the server has said anything, in clear or inside TLS; a banner that has only begun counts. */
  get hasHeard(): boolean {
    return this.#connection?.hasHeard ?? false;
  }

  /** Connects, encrypts where that was asked for, and gets as far as the server's list of capabilities. */
  async open(): Promise<void> {
    await this.#run(() => this.#connect());
  }

  /**
   * Signs in with what the server offers here.
   *
   * @returns the mechanism that worked
   */
  async signIn(auth: Exclude<Settings["auth"], { method: "none" }>): Promise<Mechanism> {
    this.#dialogue.begin("auth");
    const mechanism = chooseMechanism(offeredMechanisms(this.#dialogue.capabilities), {
      credential: auth.method,
      isSecure: this.#dialogue.isSecure,
    });
    await this.#run(async () => {
      if (!mechanism) throw withCode("no supported authentication method is offered", "ENOMECHANISM");
      const { host, port } = this.#options.host;
      const secret = auth.method === "password" ? auth.password : auth.accessToken;
      this.#signIn = prepareSignIn(
        mechanism,
        { username: auth.username, secret, host, port },
        { learn: this.#options.redactor.learn, onTokenError: this.#dialogue.onTokenError },
      );
      await this.#ask((done) => this.#connection?.login({ method: ownMethod }, (error) => done(error)));
      this.#dialogue.pass(mechanism);
    });
    return mechanism ?? "PLAIN";
  }

  /**
   * Sends one message to one recipient.
   *
   * @returns the reply that took responsibility for it (RFC 5321 §4.2.5); what happens after that reply, a
   *   dropped connection for one, does not matter any more
   */
  async send({ from, to, message }: { from: string; to: string; message: string }): Promise<string> {
    const [sender, recipient] = [toWireAddress(from), toWireAddress(to)];
    this.#dialogue.begin(recipient.needsUtf8 && !sender.needsUtf8 && !this.#takesUtf8() ? "rcpt" : "mail");
    this.#dialogue.message = message;
    const envelope = {
      from: sender.address,
      to: [recipient.address],
      // Said with MAIL where the server wants to know (RFC 1870 §6), so that a limit shows before the message is sent.
      size: Buffer.byteLength(message),
    };
    await this.#run(async () => {
      // nodemailer would send the address all the same.
      if ((sender.needsUtf8 || recipient.needsUtf8) && !this.#takesUtf8())
        throw withCode("the server takes only addresses in ASCII", "ESMTPUTF8");
      await this.#ask((done) => this.#connection?.send(envelope, message, (error) => done(error)));
    }).catch((error: unknown) => {
      if (this.#dialogue.accepted === null) throw error;
    });
    return this.#dialogue.accepted ?? "";
  }

  #takesUtf8(): boolean {
    return this.#dialogue.capabilities.some((keyword) => /^SMTPUTF8$/i.test(keyword));
  }

  /** Says goodbye and does not wait for the answer: whatever it is, the test is over. */
  quit(): void {
    this.#connection?.quit();
    const socket = this.#socket;
    setTimeout(() => socket?.destroy(), this.#options.deadlinesMs.quit).unref();
    this.#finish();
  }

  /** Closes the connection without a word. */
  close(): void {
    this.#connection?.close();
    this.#socket?.destroy();
    this.#finish();
  }

  /** Gives the server up where it stands: whatever is waiting fails for this reason. */
  abandon(reason: unknown): void {
    if (this.#end !== null) return;
    this.#end = reason;
    this.#whenEnded(reason);
    this.close();
  }

  async #connect(): Promise<void> {
    const { egress, host, security, signal, deadlinesMs } = this.#options;
    this.#dialogue.begin("connect");
    const socket = await egress
      .dial(host, { signal, timeoutMs: deadlinesMs.connect })
      .catch((error: unknown) => this.#afterReset(error));
    this.#use(socket);
    this.#dialogue.pass(socket.remoteAddress);
    if (security === "tls") this.#use(await this.#secure(socket));
    await this.#greet();
  }

  /** Who does not want a connection refuses it; a reset ends one that stood, however soon it came after. */
  #afterReset(error: unknown): never {
    if (error instanceof DialError && error.code === "ECONNRESET") {
      this.#dialogue.pass();
      this.#dialogue.begin(this.#options.security === "tls" ? "tls" : "greeting");
    }
    throw error;
  }

  async #secure(socket: Socket): Promise<TLSSocket> {
    this.#dialogue.begin("tls");
    const secured = await handshake(socket, this.#tlsOptions());
    const problem = this.#checkCertificate(secured);
    if (problem) throw problem;
    this.#dialogue.isSecure = true;
    this.#dialogue.pass(secured.getProtocol() ?? undefined);
    return secured;
  }

  #tlsOptions(): ConnectionOptions {
    const { host, handshake: wanted } = this.#options;
    return tlsOptionsFor(host, { allowsOld: wanted === "only" });
  }

  async #greet(): Promise<void> {
    const { egress, host, security } = this.#options;
    if (!this.#socket) return;
    const connection = new CheckedConnection(
      {
        connection: this.#socket,
        host: host.host,
        port: host.port,
        secure: security === "tls",
        secured: security === "tls",
        requireTLS: security === "starttls",
        ignoreTLS: security === "none",
        tls: this.#tlsOptions(),
        name: egress.ehloName(this.#socket.localAddress),
        customAuth: { [ownMethod]: (context) => this.#signIn?.((line) => context.sendCommand(line)) },
        logger: conversationLog({ client: this.#dialogue.onCommand, server: this.#dialogue.onReply }),
        transactionLog: true,
        connectionTimeout: neverMs,
        greetingTimeout: neverMs,
        socketTimeout: neverMs,
        socketCloseTimeout: 0,
      },
      (socket) => this.#checkCertificate(socket),
    );
    this.#connection = connection;
    connection.on("error", (error) => this.abandon(error));
    connection.on("refused", (error) => this.abandon(error));
    connection.on("end", () => this.abandon(withCode("connection closed", "ECONNECTION")));
    this.#dialogue.begin("greeting");
    await this.#ask((done) => connection.connect(done));
  }

  #checkCertificate(socket: TLSSocket): Error | null {
    const facts = tlsFactsOf(socket);
    this.#options.watcher.secured(facts);
    this.#use(socket);
    this.#dialogue.isSecure = facts.trusted;
    this.#dialogue.protocol = facts.protocol ?? undefined;
    // Whatever the certificate is worth: nothing is to be said inside.
    if (this.#options.handshake === "only") return new CertificateError(facts.problem, null);
    return facts.trusted ? null : new CertificateError(facts.problem, reasonOf(socket));
  }

  /** Keeps hold of the socket so that it can be closed, whatever holds it besides. */
  #use(socket: Socket): void {
    this.#socket = socket;
    socket.on("error", () => {}); // those that matter arrive elsewhere too; none may go unheard
  }

  /** Waits for a callback of nodemailer, or for the end of the session, which it does not always call back about. */
  #ask(start: (done: (error?: Error | null) => void) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      start((error) => (error ? reject(error) : resolve()));
    });
  }

  /** Runs a part of the conversation until it is done or the session ends; turns what went wrong into facts. */
  async #run<Value>(part: () => Promise<Value>): Promise<Value> {
    const { signal, watcher } = this.#options;
    const ended = new Promise<never>((_, reject) => {
      if (this.#end !== null) reject(this.#end);
      this.#whenEnded = reject;
    });
    try {
      return await Promise.race([part(), ended]);
    } catch (thrown) {
      const error = this.#end ?? thrown;
      this.abandon(error);
      signal.throwIfAborted();
      const failure = this.#dialogue.failureOf(error);
      if (this.#isHandshake() && !(error instanceof CertificateError))
        watcher.secured(brokenTls(failure.errorCode));
      throw new StageError(failure);
    }
  }

  #isHandshake(): boolean {
    return (
      this.#dialogue.stage === "tls" ||
      (this.#dialogue.stage === "starttls" && this.#connection?.upgrading === true)
    );
  }

  #finish(): void {
    this.#dialogue.stopClock();
    this.#options.signal.removeEventListener("abort", this.#abort);
  }

  #abort = (): void => this.abandon(this.#options.signal.reason);
}
