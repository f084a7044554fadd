import "server-only";
import type { Socket } from "node:net";
import { isIPv6 } from "node:net";
import type { TLSSocket } from "node:tls";
import type { Egress, JudgedHost } from "@/lib/egress/egress";
import { CertificateError } from "@/lib/live-test/certificate-error";
import { CheckedConnection } from "@/lib/live-test/checked-connection";
import { conversationLog } from "@/lib/live-test/conversation-log";
import { handshake } from "@/lib/live-test/handshake";
import { readable } from "@/lib/live-test/readable";
import { signInHandlers } from "@/lib/live-test/sign-in";
import { StageError } from "@/lib/live-test/stage-error";
import { brokenTls, tlsFactsOf, tlsOptionsFor } from "@/lib/live-test/tls-facts";
import { toFailure } from "@/lib/live-test/to-failure";
import type { Watcher } from "@/lib/live-test/watcher";
import type { Settings } from "@/lib/settings/schema";
import { capabilitiesOf } from "@/lib/smtp/capabilities";
import { chooseMechanism, type Mechanism, offeredMechanisms } from "@/lib/smtp/mechanism";
import type { Security } from "@/lib/smtp/security";
import type { Redactor } from "@/lib/transcript/redaction";
import type { Stage } from "@/lib/transcript/stage";

export type SessionOptions = {
  host: JudgedHost;
  security: Security;
  egress: Egress;
  watcher: Watcher;
  redactor: Redactor;
  deadlinesMs: Readonly<Record<Stage, number>>;
  /** Ends the session at once, wherever it is. */
  signal: AbortSignal;
};

/** More than any honest session says; beyond it a server only wants to be listened to. */
const mostLines = 500;
/** The largest reply, as RFC 5321 §4.5.3.1.5 would have it at 512 octets a line, and generously so. */
const largestReplyBytes = 65_536;
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
  #stage: Stage = "connect";
  #socket: Socket | null = null;
  #connection: CheckedConnection | null = null;
  #capabilities: readonly string[] = [];
  #isSecure = false;
  #protocol: string | undefined;
  #message = "";
  #deadline: NodeJS.Timeout | undefined;
  #lines = 0;
  /** What ended the session, once something has. */
  #end: unknown = null;
  #whenEnded: (reason: unknown) => void = () => {};
  /** The reply that refused sender, recipient or data, while those to later commands of the pipeline still come. */
  #refusal: string | null = null;
  #accepted: string | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
    options.signal.addEventListener("abort", this.#abort, { once: true });
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
    this.#begin("auth");
    const mechanism = chooseMechanism(offeredMechanisms(this.#capabilities), {
      credential: auth.method,
      isSecure: this.#isSecure,
    });
    await this.#run(async () => {
      if (!mechanism) throw withCode("no supported authentication method is offered", "ENOMECHANISM");
      const pass = auth.method === "password" ? auth.password : auth.accessToken;
      await this.#ask((done) =>
        this.#connection?.login({ method: mechanism, user: auth.username, pass }, (error) => done(error)),
      );
      this.#pass(mechanism);
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
    this.#begin("mail");
    this.#message = message;
    await this.#run(() =>
      this.#ask((done) => this.#connection?.send({ from, to: [to] }, message, (error) => done(error))),
    ).catch((error: unknown) => {
      if (this.#accepted === null) throw error;
    });
    return this.#accepted ?? "";
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
    this.#begin("connect");
    const socket = await egress.dial(host, { signal, timeoutMs: deadlinesMs.connect });
    this.#use(socket);
    this.#pass(socket.remoteAddress);
    if (security === "tls") this.#use(await this.#secure(socket));
    await this.#greet();
  }

  async #secure(socket: Socket): Promise<TLSSocket> {
    this.#begin("tls");
    const secured = await handshake(socket, this.#options.host);
    const problem = this.#checkCertificate(secured);
    if (problem) throw problem;
    this.#isSecure = true;
    this.#pass(secured.getProtocol() ?? undefined);
    return secured;
  }

  async #greet(): Promise<void> {
    const { host, security, redactor } = this.#options;
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
        tls: tlsOptionsFor(host),
        name: addressLiteral(this.#socket),
        customAuth: signInHandlers(redactor.learn),
        logger: conversationLog({ client: this.#onCommand, server: this.#onReply }),
        transactionLog: true,
        maxResponseSize: largestReplyBytes,
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
    this.#begin("greeting");
    await this.#ask((done) => connection.connect(done));
  }

  /** nodemailer says this before it sends the line. */
  #onCommand = (text: string): void => {
    if (/^(?:EHLO|HELO) /.test(text) && this.#stage === "greeting") this.#begin("ehlo");
    if (text === "STARTTLS") this.#begin("starttls");
    this.#line("client", text);
  };

  /** nodemailer says this before it acts on the reply. Replies come in the order of the commands. */
  #onReply = (reply: string): void => {
    this.#line("server", reply);
    const isPositive = /^[23]/.test(reply);
    const stage = this.#stage;
    if (stage === "greeting" && reply.startsWith("220")) this.#pass();
    // The reply to STARTTLS itself comes before the handshake; this one is to the EHLO inside.
    if (stage === "ehlo" || (stage === "starttls" && this.#isSecure)) {
      if (isPositive) this.#onCapabilities(reply);
    }
    if ((stage === "mail" || stage === "rcpt" || stage === "data") && this.#refusal === null) {
      if (isPositive) this.#advance(stage);
      else this.#refusal = reply;
    }
    if (stage === "body" && reply.startsWith("2")) {
      this.#accepted = this.#clean(reply);
      this.#pass();
    }
  };

  #onCapabilities(reply: string): void {
    this.#capabilities = capabilitiesOf(this.#clean(reply));
    this.#options.watcher.offered(this.#isSecure ? "afterTls" : "beforeTls", this.#capabilities);
    this.#pass(this.#stage === "starttls" ? this.#protocol : undefined);
  }

  /** MAIL, RCPT and DATA leave together where the server allows it (RFC 2920): the replies tell where it is. */
  #advance(stage: "mail" | "rcpt" | "data"): void {
    this.#pass();
    this.#begin(({ mail: "rcpt", rcpt: "data", data: "body" } as const)[stage]);
    if (stage === "data")
      for (const text of [...this.#message.split(/\r?\n/), "."]) this.#line("client", text);
  }

  #checkCertificate(socket: TLSSocket): Error | null {
    const facts = tlsFactsOf(socket);
    this.#options.watcher.secured(facts);
    this.#use(socket);
    this.#isSecure = facts.trusted;
    this.#protocol = facts.protocol ?? undefined;
    return facts.trusted ? null : new CertificateError(facts.problem);
  }

  #line(from: "client" | "server", text: string): void {
    const secure = this.#isSecure;
    for (const line of this.#clean(text).split("\n")) {
      if (++this.#lines > mostLines) {
        this.abandon(withCode("the server does not stop talking", "EPROTOCOL"));
        return;
      }
      this.#options.watcher.line({ from, secure, line });
    }
  }

  #clean(text: string): string {
    return this.#options.redactor.redact(readable(text));
  }

  #begin(stage: Stage): void {
    this.#stage = stage;
    clearTimeout(this.#deadline);
    const limitMs = this.#options.deadlinesMs[stage];
    this.#deadline = setTimeout(() => this.abandon(timedOut(limitMs)), limitMs);
    this.#options.watcher.begin(stage);
  }

  #pass(detail?: string): void {
    clearTimeout(this.#deadline);
    this.#options.watcher.pass(this.#stage, detail);
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
      const refusal =
        this.#refusal === null ? null : Object.assign(new Error("refused"), { response: this.#refusal });
      const failure = toFailure(this.#stage, refusal ?? error, { clean: (text) => this.#clean(text) });
      if (this.#isHandshake() && !(error instanceof CertificateError))
        watcher.secured(brokenTls(failure.errorCode));
      throw new StageError(failure);
    }
  }

  #isHandshake(): boolean {
    return this.#stage === "tls" || (this.#stage === "starttls" && this.#connection?.upgrading === true);
  }

  #finish(): void {
    clearTimeout(this.#deadline);
    this.#options.signal.removeEventListener("abort", this.#abort);
  }

  #abort = (): void => this.abandon(this.#options.signal.reason);
}

/** For `abandon`: the server has had this long. */
export function timedOut(afterMs: number): Error {
  return withCode(`no answer within ${afterMs} ms`, "ETIMEDOUT");
}

function withCode(message: string, code: string): Error {
  return Object.assign(new Error(message), { code });
}

/** How a client without a name of its own says hello (RFC 5321 §4.1.4). */
function addressLiteral({ localAddress = "127.0.0.1" }: Socket): string {
  return isIPv6(localAddress) ? `[IPv6:${localAddress}]` : `[${localAddress}]`;
}
