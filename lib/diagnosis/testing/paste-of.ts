import type { KnownFailure } from "@/lib/diagnosis/testing/known-failure";
import type { Stage } from "@/lib/transcript/stage";

/** What a client last said at each stage; nodemailer calls it `command`. */
const commands: Partial<Record<Stage, string>> = {
  ehlo: "EHLO app.example.org",
  starttls: "STARTTLS",
  auth: "AUTH PLAIN",
  mail: "MAIL FROM:<ada@example.org>",
  rcpt: "RCPT TO:<bob@example.net>",
  data: "DATA",
  body: ".",
};

/** A failure as a person would paste it: word for word where it was pasted, else the settings and what nodemailer prints, or a transcript. */
export function pasteOf(known: KnownFailure): string {
  const { pasted, stage, settings, reply, error } = known;
  if (pasted !== undefined) return pasted;
  const head = settings
    ? `host: '${settings.host}',\nport: ${settings.port},\nsecure: ${settings.security === "tls"},\n`
    : "";
  if (reply && stage !== "greeting") return `${head}${transcript(known, reply)}`;
  const message = reply ? `Invalid greeting. response=${reply}: ${reply}` : error?.message;
  const code = reply ? "EPROTOCOL" : error?.code;
  return `${head}Error: ${message}\n  code: '${code}',\n  command: '${commands[stage]?.split(":")[0] ?? "CONN"}'\n`;
}

function transcript({ stage, greeting, ehlo }: KnownFailure, reply: string): string {
  const lines = reply.split("\n");
  const answer = lines
    .map((line, index) => (index < lines.length - 1 ? line.replace(/^(\d{3}) /, "$1-") : line))
    .join("\n");
  return [
    from("S", greeting ?? "220 ready"),
    from("C", "EHLO app.example.org"),
    ...(stage === "ehlo" ? [] : [from("S", ehlo ?? "250 ready"), from("C", commands[stage] ?? "NOOP")]),
    from("S", answer),
    from("C", "QUIT"),
  ].join("\n");
}

/** Marks each line with the side that it comes from. */
function from(side: "C" | "S", text: string): string {
  return text.replace(/^/gm, `${side}: `);
}
