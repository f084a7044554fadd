import type { KnownFailure } from "@/lib/diagnosis/testing/known-failure";
import type { Stage } from "@/lib/transcript/stage";

/** The command that a refusal at each stage answers; the greeting answers none. */
const commands: Partial<Record<Stage, string>> = {
  ehlo: "EHLO app.example.org",
  starttls: "STARTTLS",
  auth: "AUTH PLAIN",
  mail: "MAIL FROM:<ada@example.org>",
  rcpt: "RCPT TO:<bob@example.net>",
  data: "DATA",
  body: ".",
};

/** A failure as a person would paste it: word for word where it was, else the settings and a transcript or an exception. */
export function pasteOf({ pasted, stage, settings, reply, error }: KnownFailure): string {
  if (pasted !== undefined) return pasted;
  const head = settings
    ? `host: '${settings.host}',\nport: ${settings.port},\nsecure: ${settings.security === "tls"},\n`
    : "";
  if (reply === undefined) return `${head}Error: ${error?.message}\n  code: '${error?.code}'\n`;
  return `${head}${transcript(stage, reply)}`;
}

function transcript(stage: Stage, reply: string): string {
  const answer = reply.replace(/^/gm, "S: ");
  if (stage === "greeting") return `${answer}\nC: QUIT\n`;
  return `S: 220 ready\nC: EHLO app.example.org\nS: 250 ready\nC: ${commands[stage] ?? "NOOP"}\n${answer}\nC: QUIT\n`;
}
