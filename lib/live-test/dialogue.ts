import type { StageDeadlinesMs } from "@/lib/live-test/deadlines";
import { readable } from "@/lib/live-test/readable";
import { toFailure } from "@/lib/live-test/to-failure";
import type { Watcher } from "@/lib/live-test/watcher";
import { withCode } from "@/lib/live-test/with-code";
import { capabilitiesOf } from "@/lib/smtp/capabilities";
import type { Failure } from "@/lib/transcript/failure";
import type { Redactor } from "@/lib/transcript/redaction";
import type { Stage } from "@/lib/transcript/stage";

/** More than any honest session says; beyond it a server only wants to be listened to. */
const mostLines = 500;

type Options = {
  watcher: Watcher;
  redactor: Redactor;
  deadlinesMs: StageDeadlinesMs;
  /** A stage took too long, or what the server says leads nowhere. */
  giveUp: (error: Error) => void;
};

/** Where a session is: told by the lines that go back and forth, watched by a clock, and told on ready to be shown. */
export class Dialogue {
  stage: Stage = "connect";
  capabilities: readonly string[] = [];
  isSecure = false;
  /** TLS version, once there is one. */
  protocol: string | undefined;
  /** The message that goes out after DATA. */
  message = "";
  /** The reply that refused sender, recipient or data, while those to later commands of the pipeline still come. */
  refusal: string | null = null;
  /** The reply that took responsibility for the message. */
  accepted: string | null = null;

  readonly #options: Options;
  #deadline: NodeJS.Timeout | undefined;
  #lines = 0;
  #isIntroducedAgain = false;
  /** The last reply of this stage that refused something. */
  #negative: string | null = null;
  #tokenError: string | null = null;

  constructor(options: Options) {
    this.#options = options;
  }

  begin(stage: Stage): void {
    this.#enter(stage);
    this.#options.watcher.begin(stage);
  }

  #enter(stage: Stage): void {
    this.stage = stage;
    this.#negative = null;
    this.stopClock();
    const limitMs = this.#options.deadlinesMs[stage];
    this.#deadline = setTimeout(() => this.#options.giveUp(timedOut(limitMs)), limitMs);
  }

  pass(detail?: string): void {
    this.stopClock();
    this.#options.watcher.pass(this.stage, detail);
  }

  stopClock(): void {
    clearTimeout(this.#deadline);
  }

  /** Text without secrets and control characters. */
  clean(text: string): string {
    return this.#options.redactor.redact(readable(text));
  }

  /** nodemailer says this before it sends the line. */
  onCommand = (text: string): void => {
    if (/^(?:EHLO|HELO) /.test(text) && this.stage === "greeting") this.begin("ehlo");
    if (text === "STARTTLS") this.begin("starttls");
    if (text.startsWith("EHLO ") && this.stage === "starttls") this.#introduceAgain();
    this.#line("client", text);
  };

  /** nodemailer says this before it acts on the reply. Replies come in the order of the commands. */
  onReply = (reply: string): void => {
    this.#line("server", reply);
    const isPositive = /^[23]/.test(reply);
    const { stage } = this;
    if (!isPositive) this.#negative = reply;
    if (stage === "greeting" && reply.startsWith("220")) this.pass();
    if (stage === "ehlo" && isPositive) this.#onCapabilities(reply);
    if ((stage === "mail" || stage === "rcpt" || stage === "data") && this.refusal === null) {
      if (stage === "data" ? reply.startsWith("3") : isPositive) this.#advance(stage);
      else this.#refuse(reply);
    }
    if (stage === "body" && reply.startsWith("2")) {
      this.accepted = this.clean(reply);
      this.pass();
    }
  };

  /** A server that refuses a token says why inside the exchange, before its reply. */
  onTokenError = (error: string): void => {
    this.#tokenError = this.clean(error).slice(0, longestTokenError);
  };

  /**
   * What the session failed of. A reply that refused something says more than the end of the connection after it:
   * nodemailer closes at once after a 421, and forgets it.
   */
  failureOf(error: unknown): Failure {
    const response = this.refusal ?? (isEndOfConnection(error) ? this.#negative : null);
    const reason = response === null ? error : Object.assign(new Error("refused"), { response });
    const failure = toFailure(this.stage, reason, { clean: (text) => this.clean(text) });
    return this.stage === "auth" && this.#tokenError !== null
      ? { ...failure, tokenError: this.#tokenError }
      : failure;
  }

  #refuse(reply: string): void {
    this.refusal = reply;
    // nodemailer would send the message now, and the next reply would seem to have taken it.
    if (reply.startsWith("2"))
      this.#options.giveUp(withCode("the reply does not belong to DATA", "EPROTOCOL"));
  }

  /**
   * The handshake is over, so encryption works, whatever comes of the EHLO inside (RFC 3207 §4.2). The watcher has seen
   * that stage pass already and sees it again only if it fails.
   */
  #introduceAgain(): void {
    this.pass(this.protocol);
    this.#isIntroducedAgain = true;
    this.#enter("ehlo");
  }

  #onCapabilities(reply: string): void {
    this.capabilities = capabilitiesOf(this.clean(reply));
    this.#options.watcher.offered(this.isSecure ? "afterTls" : "beforeTls", this.capabilities);
    if (this.#isIntroducedAgain) this.stopClock();
    else this.pass();
  }

  /** MAIL, RCPT and DATA leave together where the server allows it (RFC 2920): the replies tell where it is. */
  #advance(stage: "mail" | "rcpt" | "data"): void {
    this.pass();
    this.begin(({ mail: "rcpt", rcpt: "data", data: "body" } as const)[stage]);
    if (stage === "data") this.#line("client", `${this.message.replace(/\r?\n$/, "")}\n.`);
  }

  #line(from: "client" | "server", text: string): void {
    const secure = this.isSecure;
    for (const line of this.clean(text).split("\n")) {
      if (++this.#lines > mostLines) {
        this.#options.giveUp(withCode("the server does not stop talking", "EPROTOCOL"));
        return;
      }
      this.#options.watcher.line({ from, secure, line });
    }
  }
}

const longestTokenError = 1_000;

function isEndOfConnection(error: unknown): boolean {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : null;
  return code === "ECONNECTION" || code === "ESOCKET" || code === "ECONNRESET" || code === "EPIPE";
}

/** For a server that has had this long. */
export function timedOut(afterMs: number): Error {
  return withCode(`no answer within ${afterMs} ms`, "ETIMEDOUT");
}
