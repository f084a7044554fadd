/**
 * How servers name the message they took. Each form was seen in the reply to a message: Postfix and what is
 * built on it (SendGrid, Brevo, Mailjet, SES), Exim, Exchange, Gmail, Sendmail and OpenSMTPD, qmail, MDaemon.
 */
const forms: readonly RegExp[] = [
  /\bqueued as:? ?<?([\w.@=+-]+)/i,
  /\bid=([\w.@=+-]+)/i,
  /^250 (?:2\.6\.0 )?<([^<>\s]+)>.*queued mail for delivery/i,
  /^250 (?:2\.0\.0 )?OK\s+(?:\d+ )?([\w.-]+) - gsmtp/i,
  /^250 (?:2\.0\.0 )?([\w-]+) Message accepted for delivery/i,
  /^250 ok \d+ qp (\d+)/i,
  /^250 (?:2\.0\.0 )?Ok:? ([0-9a-f]{8,}[\w-]*)/i,
  /<([^<>\s]+@[^<>\s]+)>/,
  /^250 (?:2\.0\.0 )?OK ([\w/-]*\d[\w/-]*)$/i,
];

/** What to tell a server's administrator to look for; `null` if the reply to the message names nothing. */
export function queueIdOf(reply: string): string | null {
  const line = reply.split("\n").at(-1) ?? "";
  return forms.map((form) => form.exec(line)?.[1]?.replace(/\.$/, "")).find(Boolean) ?? null;
}
