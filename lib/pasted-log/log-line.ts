import { replyCodePattern } from "@/lib/smtp/enhanced-code";

/** One line of a log, without what the program put before it. */
export type LogLine = {
  /** Its place in what was pasted, from 0. */
  index: number;
  from: "client" | "server" | "program";
  text: string;
  /** The line with those that it was broken into, where they are indented below it. */
  whole: string;
};

/** More of a line than this is not looked at. */
const longestLine = 2000;

/** How programs mark what the server said: PHPMailer, nodemailer and MailKit, swaks, bounces of sendmail and Courier, curl, Python. */
const serverMarks = [
  /^.{0,60}?SERVER -> CLIENT: ?/,
  /^.{0,60}?SMTP -> FROM SERVER: ?/,
  /^(?:\[[^\]]{0,60}\] )?(?:[A-Z]{1,8}\s{1,4})?(?:\[[^\]]{0,60}\] )?S: /,
  /^\s{0,4}<[-~*]{1,2}[*]?\s{1,4}/,
  /^<<< /,
  /^< /,
  /^reply: b?['"]/,
];

const clientMarks = [
  /^.{0,60}?CLIENT -> SERVER: ?/,
  /^(?:\[[^\]]{0,60}\] )?(?:[A-Z]{1,8}\s{1,4})?(?:\[[^\]]{0,60}\] )?C: /,
  /^\s{0,4}[-~]> /,
  /^>>> /,
  /^> /,
  /^send: b?['"]/,
];

/** What logs put before a line: a date and time, a level, the name of a container. */
const stamp =
  /^(?:[\w.-]{1,40} {0,20}\| )?\s{0,4}\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d[\d.,:+Z-]{0,12}\]?(?: ?\[?(?:[\w-]{1,20}\.)?(?:ERROR|WARN(?:ING)?|INFO|DEBUG|NOTICE|CRITICAL|FATAL|TRACE)\]?:?)?[ \t]|^[\w.-]{1,40} {0,20}\| /i;

/** A command by itself; a sentence may begin with one too: "STARTTLS extension not supported". */
const command =
  /^(?:(?:EHLO|HELO)(?: \S+)?|STARTTLS|AUTH [A-Z0-9-]+(?: \S+)?|(?:MAIL FROM|RCPT TO): ?\S.*|DATA|QUIT|RSET|NOOP)\s*$/i;
const reply = new RegExp(`^${replyCodePattern}(?:[ -]|$)`);

/** Reads the lines of any log: who spoke, and what, as far as the program tells. */
export function logLines(text: string): LogLine[] {
  const raw = text.split(/\r?\n/);
  const lines = isQuoted(raw) ? raw.map((line) => line.replace(/^(?:> ?){1,5}/, "")) : raw;
  const read = lines.map((line, index) => readLine(line.slice(0, longestLine), index));
  return read.map((line) => ({ ...line, whole: wholeLine(line, { read, lines }) }));
}

/** Whether everything was quoted in a mail. curl marks its own lines with `>` too, but the server's with `<`. */
function isQuoted(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== "");
  return filled.length > 0 && filled.every((line) => line.startsWith(">"));
}

function readLine(raw: string, index: number): Omit<LogLine, "whole"> {
  const line = raw.replace(/(?:\\r)?\\n['"]?\s*$/, "").replace(stamp, "");
  for (const mark of serverMarks) {
    if (mark.test(line)) return { index, from: "server", text: line.replace(mark, "").trim() };
  }
  for (const mark of clientMarks) {
    if (mark.test(line)) return { index, from: "client", text: line.replace(mark, "").trim() };
  }
  const bare = line.trim();
  if (reply.test(bare)) return { index, from: "server", text: bare };
  return { index, from: command.test(bare) ? "client" : "program", text: bare };
}

/** Lines that follow an indented one without continuing it: the frames of a trace, the parts of an object. */
const ownLine =
  /^\s*(?:at |from |File "|raise |in `|\.{3}|[\^~}{\])(]|["']?[\w-]{1,40}["']?\s?[:=]+>?\s?(?:["'[{\d]|$))|\.(?:rb|py|js|ts|java|cs|php|go|pl):\d|nested exception/;
const mostContinuations = 6;

function wholeLine(
  { index, from, text }: Omit<LogLine, "whole">,
  { read, lines }: { read: readonly Omit<LogLine, "whole">[]; lines: readonly string[] },
): string {
  if (from === "client") return text;
  // A bounce closes its quotation with the command; until then a line that is indented at all goes on with it.
  const isOpen = () => /\bsaid: [45]\d\d/.test(whole) && !/command\)/.test(whole);
  let whole = text;
  for (let next = index + 1; next <= index + mostContinuations; next++) {
    const line = lines[next];
    if (line === undefined || read[next]?.from !== "program") break;
    if (isOpen() ? !/^\s+\S/.test(line) : !/^\s{2,}\S/.test(line) || ownLine.test(line)) break;
    whole += ` ${read[next]?.text ?? ""}`;
  }
  return whole.slice(0, longestLine);
}
