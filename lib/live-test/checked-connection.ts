import "server-only";
import { TLSSocket } from "node:tls";
import SMTPConnection, { type Options } from "nodemailer/lib/smtp-connection";
import { withCode } from "@/lib/live-test/with-code";

type UpgradeCallback = (error: Error | null, isSecured?: boolean) => void;

/** As large as a reply may be: RFC 5321 §4.5.3.1.5 would have 512 octets a line, so this is generous. */
const largestReplyBytes = 65_536;
/**
 * All that a server may say. nodemailer keeps what it cannot use yet in a queue without an end: of empty lines,
 * which it skips one at a time, a server can pile up millions and keep this process busy until its time is over.
 */
const mostBytes = 2 * largestReplyBytes;

/**
 * nodemailer's connection, with two looks that it does not take by itself: at how much the server has said, and at
 * the certificate between the handshake after STARTTLS and the first thing said inside it. nodemailer sends EHLO at
 * once, or fails without showing the certificate.
 */
export class CheckedConnection extends SMTPConnection {
  readonly #check: (socket: TLSSocket) => Error | null;
  #heardBytes = 0;

  /** @param check tells what is wrong with the certificate of a finished handshake, if anything */
  constructor(options: Options, check: (socket: TLSSocket) => Error | null) {
    super({ ...options, maxResponseSize: largestReplyBytes });
    this.#check = check;
  }

  /** Whether the server has said anything at all. */
  get hasHeard(): boolean {
    return this.#heardBytes > 0;
  }

  /** Called by nodemailer with all that the server says. */
  _onData(chunk: Buffer): void {
    this.#heardBytes += chunk.length;
    if (this.#heardBytes <= mostBytes) inherited("_onData", this, [chunk]);
    else this.emit("refused", withCode("the server does not stop talking", "EPROTOCOL"));
  }

  /** Called by nodemailer when the server has agreed to STARTTLS. */
  _upgradeConnection(callback: UpgradeCallback): void {
    const checked: UpgradeCallback = (error, isSecured) => {
      const { _socket: socket } = this;
      const problem =
        error ?? (socket instanceof TLSSocket ? this.#check(socket) : new Error("not encrypted"));
      if (problem) this.emit("refused", problem);
      else callback(null, isSecured);
    };
    inherited("_upgradeConnection", this, [checked]);
  }
}

/** Not in nodemailer's types; tests hold both looks, so that a new version cannot take them away unnoticed. */
function inherited(
  method: "_onData" | "_upgradeConnection",
  connection: SMTPConnection,
  values: readonly unknown[],
): void {
  const original: unknown = Reflect.get(SMTPConnection.prototype, method);
  if (typeof original !== "function") throw new Error(`nodemailer has changed: no ${method}`);
  Reflect.apply(original, connection, values);
}
