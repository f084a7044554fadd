import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";

/** What the server does when its turn comes: says this (`\n` between lines), or does that. */
export type Step = string | ((connection: Connection) => void);

export type Script = Partial<
  Record<
    | "greeting"
    | "EHLO"
    /** The EHLO inside TLS, where that differs. */
    | "EHLO TLS"
    | "HELO"
    | "STARTTLS"
    /** The verdict on a sign-in, after whatever exchange its mechanism has. */
    | "AUTH"
    | "MAIL"
    | "RCPT"
    | "DATA"
    /** The verdict on the message. */
    | "body"
    | "QUIT",
    Step
  >
>;

export type Connection = {
  say: (text: string) => void;
  socket: Socket;
  isSecure: boolean;
  /** From now on what comes goes here instead of being read as commands. */
  take: (listener: (chunk: Buffer) => void) => void;
};

/** Says nothing any more, whatever comes. */
export const silence: Step = ({ take }) => take(() => {});
/** Closes the connection in good order. */
export const drop: Step = ({ socket }) => socket.end();
/** Breaks the connection off. */
export const reset: Step = ({ socket }) =>
  socket instanceof TLSSocket ? socket.destroy() : socket.resetAndDestroy();
/** Says this and closes. */
export const lastWords =
  (text: string): Step =>
  ({ say, socket }) => {
    say(text);
    socket.end();
  };
/** Says this, and understands nothing that comes after it. */
export const deafAfter =
  (text: string, answer?: string): Step =>
  ({ say, take }) => {
    say(text);
    take(() => answer !== undefined && say(answer));
  };
/** Waits to be asked, and takes nothing but HTTP. */
export const webServer: Step = ({ socket, take }) =>
  take(() => socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"));
