import type { LogLine } from "@/lib/pasted-log/log-line";
import { replyCodePattern } from "@/lib/smtp/enhanced-code";
import type { Stage } from "@/lib/transcript/stage";

const replyLine = new RegExp(`^(${replyCodePattern})([ -]|$)`);

/** A refusal found in a log: the reply, where the session stood, and the lines that say so. */
export type FoundRefusal = { stage: Stage | null; reply: string; lines: readonly number[] };

const commandStages: readonly (readonly [RegExp, Stage])[] = [
  [/^(?:EHLO|HELO)\b/i, "ehlo"],
  [/^STARTTLS\b/i, "starttls"],
  [/^AUTH\b/i, "auth"],
  [/^MAIL FROM\b/i, "mail"],
  [/^RCPT TO\b/i, "rcpt"],
  [/^DATA\b/i, "data"],
  [/^\.$/, "body"],
  [/^QUIT\b/i, "quit"],
];

/**
 * Follows the commands of a conversation and finds the refusal that ended it: the last reply of class 4
 * or 5 before QUIT. What the server says to QUIT, and that a command came too early (503), matters only if
 * nothing else was refused.
 */
export function findRefusal(lines: readonly LogLine[]): FoundRefusal | null {
  let stage: Stage | null = null;
  let found: FoundRefusal | null = null;
  let open: OpenReply | null = null;
  let begun: OpenReply | null = null;
  // A refusal before any command is the greeting, if this is a conversation at all; a lone reply may be from anywhere.
  const commands = lines.filter(({ from }) => from === "client").map(({ text }) => text);
  const isWhole =
    commands.some((text) => /^(?:EHLO|HELO)\b/i.test(text)) || /^QUIT\b/i.test(commands[0] ?? "");
  const atFirst: Stage | null = isWhole ? "greeting" : null;

  for (const { from, text, whole, index } of lines) {
    if (from === "client") {
      stage = commandStages.find(([pattern]) => pattern.test(text))?.[1] ?? stage;
      open = null;
      continue;
    }
    const [, code, hyphen] = from === "server" ? (replyLine.exec(text) ?? []) : [];
    if (code === undefined) {
      begun = beginningOf(text, index);
      continue;
    }
    open ??= begun;
    begun = null;
    const reply: OpenReply = addLine(open, { code, text: whole, index });
    open = reply;
    if (hyphen === "-") continue;
    if ((code >= "400" || isRefusedToken(text)) && !(found && (stage === "quit" || code === "503"))) {
      found = { stage: stage ?? atFirst, reply: reply.texts.join("\n"), lines: reply.lines };
    }
    if (code === "354") stage = "body";
    open = null;
  }
  // Cut off in the middle of a reply: what is there of it tells.
  if (open && open.code >= "400" && !found) {
    return { stage: stage ?? atFirst, reply: open.texts.join("\n"), lines: open.lines };
  }
  return found;
}

/** Google and Microsoft refuse an OAuth2 token with 334 and a reason in base64; the refusal itself comes later. */
function isRefusedToken(text: string): boolean {
  return text.startsWith("334 eyJzdGF0dXMiOi"); // {"status":
}

/** A reply of which more lines may follow. */
type OpenReply = { code: string; texts: string[]; lines: number[] };

/** The first line of a reply behind a sentence of the program; the server's lines follow: `SendFailed: 550-5.7.1 …`. */
function beginningOf(text: string, index: number): OpenReply | null {
  const [, line, code] = /(?:: |['"])(([45][0-5]\d)-.*)$/.exec(text) ?? [];
  return line === undefined || code === undefined ? null : { code, texts: [line], lines: [index] };
}

function addLine(
  open: OpenReply | null,
  { code, text, index }: { code: string; text: string; index: number },
): OpenReply {
  const reply = open?.code === code ? open : { code, texts: [], lines: [] };
  reply.texts.push(text);
  reply.lines.push(index);
  return reply;
}
