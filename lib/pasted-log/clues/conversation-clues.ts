import type { LogLine } from "@/lib/pasted-log/log-line";
import type { FoundSettings } from "@/lib/pasted-log/settings-in-log";
import type { Clue } from "@/lib/transcript/clue";

const localEhlo =
  /\b(?:EHLO|HELO)[ =]\[?(?:localhost|127\.\d|::1|0\.0\.0\.0|10\.\d|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|\bhelo=<?\[?(?:localhost|127\.|::1)|\b(?:helo|ehlo)\w{0,12}["']?\s?[:=]\s?["']?(?:localhost|127\.)/i;

/** Go's net/smtp says "localhost" unless it is given another name. */
const goClient = /\bgomail\b|\bnet\/smtp\b|smtp\.SendMail\(/;

const ehloName = /\b(?:helo|ehlo)(?:[ _-]?(?:name|domain|host))?["']?\s?[:=]\s?["']?([^"'\n,;|]{1,80})/i;

/** What the client said to the server, and to which kind of server. */
export function conversationClues(
  text: string,
  { lines, settings }: { lines: readonly LogLine[]; settings: FoundSettings },
): Clue[] {
  const isMx = isExchanger(settings.host);
  return [
    ...(isDelivery(text, settings) ? (["delivers-to-mx"] as const) : []),
    ...(isMx ? (["host-is-mx"] as const) : []),
    ...(localEhlo.test(text) || (goClient.test(text) && !/LocalName/.test(text))
      ? (["ehlo-is-local"] as const)
      : []),
    ...(isMalformedName(text) ? (["ehlo-is-malformed"] as const) : []),
    ...answered(lines),
    ...(/\bAUTH[ =](?:XOAUTH2|OAUTHBEARER)\b|\btype["']?\s?:\s?["']oauth2["']/i.test(text)
      ? (["oauth-on"] as const)
      : []),
  ];
}

/** The mail server of a domain for mail from outside: no sign-in exists there. */
function isExchanger(host: string | undefined): boolean {
  return (
    host !== undefined &&
    /^(?:mx\d{0,3}|aspmx\d?|alt\d)[.-]|\.mail\.protection\.outlook\.com$|gmail-smtp-in\.l\.google|(?:^|\.)aspmx\d?\.l\.google|\.mx\.|^mx[\w-]{0,20}\./i.test(
      host,
    )
  );
}

/** A mail server that delivers to the recipient's: its log, or a port 25 of an exchanger. */
function isDelivery(text: string, { host, port }: FoundSettings): boolean {
  if (port !== undefined && port !== 25) return false;
  if (/\bSASL\b|sasl_method=|cannot authenticate/i.test(text)) return false;
  return (
    (/\bpostfix(?:\/\w+)*\/smtp\[/.test(text) && /:25\b|status=(?:deferred|bounced)/.test(text)) ||
    /\bT=remote_smtp\b|\bR=dnslookup\b/.test(text) ||
    (port === 25 && isExchanger(host))
  );
}

function isMalformedName(text: string): boolean {
  const [name = ""] = (ehloName.exec(text)?.[1] ?? "").split(/ {2,}|\t/);
  return /^[\p{L}\d._-]+(?: [\p{L}\d._-]+)+\s*$|_/u.test(name.trim());
}

const emptyName = /\bsasl_username=(?:[,\s]|$)|NewDialer\([^)\n]{0,120},\s?\d+,\s?""\s?,/im;

/** Empty answers to the questions of AUTH LOGIN (`VXNlcm5hbWU6`, `UGFzc3dvcmQ6`), and empty names in logs. */
function answered(lines: readonly LogLine[]): Clue[] {
  const isEmptyAfter = (challenge: RegExp) =>
    lines.some(({ from, text }, index) => {
      const next = lines[index + 1];
      return from === "server" && challenge.test(text) && next?.from === "client" && next.text === "";
    });
  return [
    ...(isEmptyAfter(/^334 VXNlcm5hbWU6/i) || lines.some(({ text }) => emptyName.test(text))
      ? (["username-empty"] as const)
      : []),
    ...(isEmptyAfter(/^334 UGFzc3dvcmQ6/i) ? (["password-empty"] as const) : []),
  ];
}
