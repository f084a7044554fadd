import "server-only";
import { TLSSocket } from "node:tls";
import SMTPConnection, { type Options } from "nodemailer/lib/smtp-connection";

type UpgradeCallback = (error: Error | null, isSecured?: boolean) => void;

/** Not in nodemailer's types; held by a test, so that a new version cannot take the check away unnoticed. */
const upgradeConnection: unknown = Reflect.get(SMTPConnection.prototype, "_upgradeConnection");

/**
 * nodemailer's connection, with a look at the certificate between the handshake after STARTTLS and the first
 * thing said inside it. By itself nodemailer sends EHLO at once, or fails without showing the certificate.
 */
export class CheckedConnection extends SMTPConnection {
  readonly #check: (socket: TLSSocket) => Error | null;

  /** @param check tells what is wrong with the certificate of a finished handshake, if anything */
  constructor(options: Options, check: (socket: TLSSocket) => Error | null) {
    super(options);
    this.#check = check;
  }

  /** Called by nodemailer when the server has agreed to STARTTLS. */
  _upgradeConnection(callback: UpgradeCallback): void {
    if (typeof upgradeConnection !== "function")
      throw new Error("nodemailer has changed: no _upgradeConnection");
    const checked: UpgradeCallback = (error, isSecured) => {
      const { _socket: socket } = this;
      const problem =
        error ?? (socket instanceof TLSSocket ? this.#check(socket) : new Error("not encrypted"));
      if (problem) this.emit("refused", problem);
      else callback(null, isSecured);
    };
    Reflect.apply(upgradeConnection, this, [checked]);
  }
}
