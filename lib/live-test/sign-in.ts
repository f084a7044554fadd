import "server-only";
import { createHmac } from "node:crypto";
import type { CustomAuthenticationHandlers } from "nodemailer/lib/smtp-connection";
import type { Mechanism } from "@/lib/smtp/mechanism";

/** Says one line and waits for the reply. */
type Say = (line: string) => Promise<{ status: number; text: string }>;
type Exchange = (
  credentials: { user: string; secret: string },
  say: Say,
  learn: (secret: string) => void,
) => Promise<{ status: number }>;

/**
 * The sign-in exchanges. nodemailer's own would do, but what they send is known only to them: here each line
 * passes through `learn`, so that a server that echoes it cannot bring it into the transcript; and none of them
 * goes on for as long as a server says "334".
 */
export function signInHandlers(learn: (line: string) => void): CustomAuthenticationHandlers {
  return Object.fromEntries(
    Object.entries(exchanges).map(([mechanism, exchange]) => [
      mechanism,
      async (context) => {
        const { credentials } = context.auth;
        const say: Say = (line) => {
          learn(line.replace(/^AUTH \S+ ?/, ""));
          return context.sendCommand(line);
        };
        const { status } = await exchange({ user: credentials.user, secret: credentials.pass }, say, learn);
        if (Math.floor(status / 100) !== 2) throw new Error("the sign-in was not accepted");
      },
    ]),
  );
}

const exchanges: Readonly<Record<Mechanism, Exchange>> = {
  async PLAIN({ user, secret }, say) {
    const response = base64(`\0${user}\0${secret}`);
    const reply = await say(`AUTH PLAIN ${response}`);
    return reply.status === 334 ? say(response) : reply; // a server that overlooked the initial response
  },

  async LOGIN({ user, secret }, say) {
    const name = await say("AUTH LOGIN");
    if (name.status !== 334) return name;
    const password = await say(base64(user));
    return password.status === 334 ? say(base64(secret)) : password;
  },

  async "CRAM-MD5"({ user, secret }, say, learn) {
    const challenge = await say("AUTH CRAM-MD5");
    if (challenge.status !== 334) return challenge;
    const digest = createHmac("md5", secret).update(Buffer.from(challenge.text, "base64")).digest("hex");
    learn(digest);
    return say(base64(`${user} ${digest}`));
  },

  async XOAUTH2({ user, secret }, say) {
    const reply = await say(`AUTH XOAUTH2 ${base64(`user=${user}\x01auth=Bearer ${secret}\x01\x01`)}`);
    return reply.status === 334 ? say("") : reply; // the error is in the 334; an empty line asks for the verdict
  },
};

function base64(text: string): string {
  return Buffer.from(text, "utf8").toString("base64");
}
