/** One line of a log, without what the program put before it. */
export type LogLine = {
  /** Its place in what was pasted, from 0. */
  index: number;
  from: "client" | "server" | "program";
  text: string;
};

/** More of a line than this is not looked at. */
const longestLine = 2000;

/** How programs mark what the server said: PHPMailer, nodemailer and MailKit, swaks, curl, Python. */
const serverMarks = [
  /^.{0,60}?SERVER -> CLIENT: ?/,
  /^(?:\[[^\]]{0,60}\] )?(?:[A-Z]{1,8}\s{1,4})?(?:\[[^\]]{0,60}\] )?S: /,
  /^\s{0,4}<[-~*]{1,2}[*]?\s{1,4}/,
  /^< /,
  /^reply: b?['"]/,
];

const clientMarks = [
  /^.{0,60}?CLIENT -> SERVER: ?/,
  /^(?:\[[^\]]{0,60}\] )?(?:[A-Z]{1,8}\s{1,4})?(?:\[[^\]]{0,60}\] )?C: /,
  /^\s{0,4}[-~]> /,
  /^> /,
  /^send: b?['"]/,
];

const command = /^(?:EHLO|HELO|STARTTLS|AUTH|MAIL FROM|RCPT TO|DATA|QUIT|RSET|NOOP)\b/i;
const reply = /^[2-5]\d\d(?:[ -]|$)/;

/** Reads the lines of any log: who spoke, and what, as far as the program tells. */
export function logLines(text: string): LogLine[] {
  return text.split(/\r?\n/).map((raw, index): LogLine => {
    const line = raw.slice(0, longestLine).replace(/(?:\\r)?\\n['"]?\s*$/, "");
    for (const mark of serverMarks) {
      if (mark.test(line)) return { index, from: "server", text: line.replace(mark, "").trim() };
    }
    for (const mark of clientMarks) {
      if (mark.test(line)) return { index, from: "client", text: line.replace(mark, "").trim() };
    }
    const bare = line.trim();
    if (reply.test(bare)) return { index, from: "server", text: bare };
    return { index, from: command.test(bare) ? "client" : "program", text: bare };
  });
}
