import { createServer, type Socket } from "node:net";
import { createSecureContext, type SecureContextOptions, TLSSocket } from "node:tls";
import { listen } from "@/lib/egress/testing/listen";
import { type Connection, lastWords, type Script, type Step } from "@/lib/live-test/testing/script";
import type { Security } from "@/lib/smtp/security";

export type ScriptedServer = {
  port: number;
  /** Every line that came, in order, and whether it came inside TLS. */
  received: readonly { line: string; isSecure: boolean }[];
  /** Every byte that came, as Latin-1: what could be read on the way, and what came inside TLS. */
  heard: Readonly<Record<"clear" | "secure", string>>;
  /** How many connections were made, and how many are still open. */
  connections: { made: number; open: number };
  close(): Promise<void>;
};

export type ServerOptions = {
  script?: Script;
  /** What it speaks: `tls` from the first byte, STARTTLS when asked, or neither. */
  security?: Security;
  /** Keywords of the EHLO reply; STARTTLS is added where it belongs. */
  capabilities?: readonly string[];
  tls?: SecureContextOptions;
  host?: string;
  /** Closes the connection on a client that does not take TLS 1.0, without the alert that tells so. */
  wantsOldTls?: boolean;
  /** Sent inside an exchange with a token before the verdict of `AUTH` (RFC 7628 §3.2.2). */
  tokenError?: string;
  /** Prompts of `AUTH LOGIN`, with their code; else `334 VXNlcm5hbWU6` and `334 UGFzc3dvcmQ6`. */
  loginPrompts?: readonly string[];
  /** Hears every line as it comes. */
  onLine?: (line: string) => void;
};

/** An SMTP server on loopback that does what the script says, and what a friendly server does where it says nothing. */
export async function startScriptedServer(options: ServerOptions = {}): Promise<ScriptedServer> {
  const received: { line: string; isSecure: boolean }[] = [];
  const heard = { clear: "", secure: "" };
  const connections = { made: 0, open: 0 };
  const sockets = new Set<Socket>();

  const server = createServer((socket) => {
    connections.made++;
    connections.open++;
    sockets.add(socket);
    socket.once("close", () => {
      connections.open--;
      sockets.delete(socket);
    });
    socket.on("error", () => {});
    if (options.security === "tls") encrypt(socket, options, (secured) => converse(secured, true));
    else converse(socket, false);
  });

  function converse(socket: Socket, isSecure: boolean, isGreeted = false): void {
    const script = { ...friendly(options, isSecure), ...options.script };
    if (isSecure && script["EHLO TLS"]) script.EHLO = script["EHLO TLS"];
    const say = (text: string): void => {
      if (socket.writable) socket.write(`${text.split("\n").join("\r\n")}\r\n`);
    };
    const act = (step: Step | undefined) =>
      typeof step === "function"
        ? step({ say, socket, isSecure, take })
        : say(step ?? "502 5.5.1 not implemented");
    /** Takes the lines that are no commands: a part of a sign-in, or of the message. */
    let taking: ((line: string) => void) | null = null;
    let onBytes = onChunk;
    const take: Connection["take"] = (listener) => {
      onBytes = listener;
    };
    let rest = "";

    function onLine(line: string): void {
      received.push({ line, isSecure });
      options.onLine?.(line);
      if (taking) return taking(line);
      const verb = line.split(" ", 1)[0]?.toUpperCase() ?? "";
      if (verb === "AUTH") return signIn(line);
      if (verb === "DATA" && typeof script.DATA === "string" && script.DATA.startsWith("354"))
        return takeMessage();
      if (verb === "STARTTLS" && typeof script.STARTTLS === "string" && script.STARTTLS.startsWith("220")) {
        say(script.STARTTLS);
        socket.removeListener("data", onData);
        return encrypt(socket, options, (secured) => converse(secured, true, true));
      }
      if (verb === "QUIT" && !options.script?.QUIT) return act(lastWords("221 2.0.0 Bye"));
      act(isVerb(verb) ? script[verb] : undefined);
    }

    function takeMessage(): void {
      act(script.DATA);
      taking = (line) => {
        if (line !== ".") return;
        taking = null;
        act(script.body);
      };
    }

    function signIn(line: string): void {
      const [, mechanism = "", initial] = line.split(" ");
      const prompts = promptsOf(mechanism.toUpperCase(), options).slice(initial ? 1 : 0);
      const next = (index: number) => {
        const prompt = prompts[index];
        if (prompt === undefined) {
          taking = null;
          return act(script.AUTH);
        }
        say(prompt);
        taking = () => next(index + 1);
      };
      next(0);
    }

    function onData(chunk: Buffer): void {
      heard[isSecure ? "secure" : "clear"] += chunk.toString("latin1");
      onBytes(chunk);
    }

    function onChunk(chunk: Buffer): void {
      const lines = (rest + chunk.toString("utf8")).split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) if (onBytes === onChunk) onLine(line);
    }

    socket.on("error", () => {});
    socket.on("data", onData);
    if (!isGreeted) act(script.greeting);
  }

  const port = await listen(server, options);
  return {
    port,
    received,
    heard,
    connections,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** `<1896.697170952@postoffice.example.net>`, as in RFC 2195 §2. */
export const cramChallenge = "PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UuZXhhbXBsZS5uZXQ+";

/** All that is said before the verdict; an initial response answers the first. */
function promptsOf(mechanism: string, { loginPrompts, tokenError }: ServerOptions): readonly string[] {
  const refusal = tokenError ? [`334 ${Buffer.from(tokenError).toString("base64")}`] : [];
  if (mechanism === "LOGIN") return loginPrompts ?? ["334 VXNlcm5hbWU6", "334 UGFzc3dvcmQ6"];
  if (mechanism === "CRAM-MD5") return [`334 ${cramChallenge}`];
  return ["334 ", ...(mechanism === "PLAIN" ? [] : refusal)];
}

function encrypt(socket: Socket, options: ServerOptions, onSecured: (secured: TLSSocket) => void): void {
  if (!options.wantsOldTls) {
    finishHandshake(socket, options, onSecured);
    return;
  }
  socket.once("data", (hello: Buffer) => {
    socket.pause();
    socket.unshift(hello);
    if (takesTls10(hello)) finishHandshake(socket, options, onSecured);
    else socket.destroy();
  });
}

/** Whether TLS 1.0 is among the versions of a ClientHello (RFC 8446 §4.2.1: extension 43, a list of two bytes each). */
function takesTls10(hello: Buffer): boolean {
  const versions = hello.indexOf(Buffer.from([0, 43, 0]));
  const length = hello[versions + 4] ?? 0;
  return versions >= 0 && hello.subarray(versions + 5, versions + 5 + length).includes(Buffer.from([3, 1]));
}

function finishHandshake(
  socket: Socket,
  { tls = {} }: ServerOptions,
  onSecured: (secured: TLSSocket) => void,
): void {
  const secured = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(tls) });
  secured.on("error", () => {});
  secured.once("secure", () => onSecured(secured));
}

function friendly({ security = "starttls", capabilities }: ServerOptions, isSecure: boolean): Script {
  const isReady = isSecure || security === "none";
  const keywords = capabilities ?? ["PIPELINING", ...(isReady ? ["AUTH PLAIN LOGIN"] : [])];
  const all = ["scripted.test", ...(isReady ? [] : ["STARTTLS"]), ...keywords];
  return {
    greeting: "220 scripted.test ESMTP",
    EHLO: all.map((keyword, index) => `250${index === all.length - 1 ? " " : "-"}${keyword}`).join("\n"),
    HELO: "250 scripted.test",
    ...(!isReady && { STARTTLS: "220 2.0.0 Ready to start TLS" }),
    AUTH: "235 2.7.0 Authentication successful",
    MAIL: "250 2.1.0 Ok",
    RCPT: "250 2.1.5 Ok",
    DATA: "354 End data with <CR><LF>.<CR><LF>",
    body: "250 2.0.0 Ok: queued as 4ZbXk52Qzfz9v7K",
  };
}

const verbs = ["EHLO", "HELO", "STARTTLS", "MAIL", "RCPT", "DATA", "QUIT"] as const;

function isVerb(text: string): text is (typeof verbs)[number] {
  return verbs.some((verb) => verb === text);
}
