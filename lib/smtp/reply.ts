export type SmtpReply = {
  /** Three-digit reply code, 200–559. */
  code: number;
  /** Enhanced status code such as `5.7.8` (RFC 3463), if the server sent one. */
  status?: string;
  /** The human text, one entry per line, without codes or CRLF. */
  lines: readonly string[];
};

/**
 * Parses one complete reply, which may span several lines.
 *
 * @returns the reply, or `null` if a line is malformed or its code differs
 *   from the first line's, which RFC 5321 §4.2.1 forbids.
 */
export function parseReply(raw: string): SmtpReply | null {
  const lines = raw
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map(parseLine);
  const [first] = lines;
  if (!first || lines.some((line) => line?.code !== first.code)) return null;

  return {
    code: first.code,
    ...(first.status && { status: first.status }),
    lines: lines.map((line) => line?.text ?? ""),
  };
}

/** What a client should conclude from the reply's first digit (RFC 5321 §4.2.1). */
export function severityOf({
  code,
}: Pick<SmtpReply, "code">): "success" | "continue" | "transient" | "permanent" {
  if (code >= 500) return "permanent";
  if (code >= 400) return "transient";
  return code >= 300 ? "continue" : "success";
}

/** A reply line: code, `-` while more follow, an enhanced code of the same class, then text (RFC 5321 §4.2, RFC 2034 §4). */
const replyLine = /^([2-5]\d\d)(?:[ -](?:([245]\.\d{1,3}\.\d{1,3})(?: |$))?(.*))?$/;

function parseLine(line: string): { code: number; status: string | undefined; text: string } | null {
  const match = replyLine.exec(line);
  if (!match) return null;
  return { code: Number(match[1]), status: match[2], text: match[3] ?? "" };
}
