import "server-only";
import { createHmac } from "node:crypto";
import type { Mechanism } from "@/lib/smtp/mechanism";

/** What a sign-in is made of. `secret` is a password or a token, as the mechanism needs it. */
export type Credentials = { username: string; secret: string; host: string; port: number };

type Listeners = {
  /** Learns each line that is derived from the secret before it leaves, so that an echo of it is never shown. */
  learn: (line: string) => void;
  /** Receives the error that a server sends inside an exchange with a token (RFC 7628 §3.2.2), decoded. */
  onTokenError: (error: string) => void;
};
type SendCommand = (line: string) => Promise<{ response: string }>;
type Answer = { status: number; text: string };

/**
 * The name under which nodemailer is asked to sign in.
 *
 * Under its real name nodemailer replaces XOAUTH2 by the first password mechanism of the server, and sends the
 * token as a password. Under a name that it does not know it has no choice to make. Its own exchanges are not used
 * either: only here does each line pass through `learn`, and none goes on for as long as a server says "334".
 */
export const ownMethod = "PORTWISE";

/** Prepares one sign-in; the function that is returned makes it, and throws unless the server accepts it. */
export function prepareSignIn(
  mechanism: Mechanism,
  credentials: Credentials,
  listeners: Listeners,
): (sendCommand: SendCommand) => Promise<void> {
  return async (sendCommand) => {
    const exchange = new Exchange(sendCommand, listeners);
    const { status } = await exchanges[mechanism](credentials, exchange);
    if (Math.floor(status / 100) !== 2) throw new Error("the sign-in was not accepted");
  };
}

/** The AUTH command with its initial response is a command line: 512 octets with CRLF (RFC 4954 §4, RFC 5321 §4.5.3.1.4). */
const longestCommand = 510;

class Exchange {
  readonly #sendCommand: SendCommand;
  readonly #listeners: Listeners;

  constructor(sendCommand: SendCommand, listeners: Listeners) {
    this.#sendCommand = sendCommand;
    this.#listeners = listeners;
  }

  /** Sends a line that holds nothing of the secret. */
  async say(line: string): Promise<Answer> {
    const { response } = await this.#sendCommand(line);
    // nodemailer reads no code from a bare "334".
    const [, status = "0", text = ""] = /^(\d{3})(?:[ -](.*))?$/s.exec(response) ?? [];
    return { status: Number(status), text: text.trim() };
  }

  /** Sends text derived from the secret, in Base64. */
  async answer(text: string): Promise<Answer> {
    const line = base64(text);
    this.#listeners.learn(line);
    return this.say(line);
  }

  /** Begins a mechanism whose first message is the client's: with the command where it fits, else after a "334". */
  async begin(mechanism: Mechanism, message: string): Promise<Answer> {
    const line = `AUTH ${mechanism} ${base64(message)}`;
    if (line.length > longestCommand) {
      const prompt = await this.say(`AUTH ${mechanism}`);
      return prompt.status === 334 ? this.answer(message) : prompt;
    }
    this.#listeners.learn(base64(message));
    return this.say(line);
  }

  /** Reads the error in a "334", then sends what asks for the verdict. */
  async closeAfterError(answer: Answer, closing: string): Promise<Answer> {
    if (answer.status !== 334) return answer;
    const error = Buffer.from(answer.text, "base64").toString("utf8");
    if (/^\s*\{/.test(error)) this.#listeners.onTokenError(error);
    return this.say(closing);
  }

  learn(secret: string): void {
    this.#listeners.learn(secret);
  }
}

const exchanges: Readonly<
  Record<Mechanism, (credentials: Credentials, exchange: Exchange) => Promise<Answer>>
> = {
  async PLAIN({ username, secret }, exchange) {
    const message = `\0${username}\0${secret}`;
    const reply = await exchange.begin("PLAIN", message);
    return reply.status === 334 ? exchange.answer(message) : reply; // a server that overlooked the initial response
  },

  /** Prompts are not read: servers word them as they like, and ask for the name first, then for the password. */
  async LOGIN({ username, secret }, exchange) {
    const name = await exchange.say("AUTH LOGIN");
    if (name.status !== 334) return name;
    const password = await exchange.answer(username);
    return password.status === 334 ? exchange.answer(secret) : password;
  },

  async "CRAM-MD5"({ username, secret }, exchange) {
    const challenge = await exchange.say("AUTH CRAM-MD5");
    if (challenge.status !== 334) return challenge;
    const digest = createHmac("md5", secret).update(Buffer.from(challenge.text, "base64")).digest("hex");
    exchange.learn(digest);
    return exchange.answer(`${username} ${digest}`);
  },

  async XOAUTH2({ username, secret }, exchange) {
    const reply = await exchange.begin("XOAUTH2", `user=${username}\x01auth=Bearer ${secret}\x01\x01`);
    return exchange.closeAfterError(reply, "");
  },

  /** RFC 7628 §3.1; an error is acknowledged with a lone %x01 (§3.2.3). */
  async OAUTHBEARER({ username, secret, host, port }, exchange) {
    const name = username.replaceAll("=", "=3D").replaceAll(",", "=2C");
    const message = `n,a=${name},\x01host=${host}\x01port=${port}\x01auth=Bearer ${secret}\x01\x01`;
    return exchange.closeAfterError(await exchange.begin("OAUTHBEARER", message), base64("\x01"));
  },
};

function base64(text: string): string {
  return Buffer.from(text, "utf8").toString("base64");
}
