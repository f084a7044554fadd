import { isHost } from "@/lib/settings/host";
import { usualSecurityOf } from "@/lib/smtp/endpoint";
import type { Security } from "@/lib/smtp/security";

/** The settings that a log gives away; what it does not say is missing. */
export type FoundSettings = {
  host?: string;
  port?: number;
  security?: Security;
  username?: string;
  /** The sender's address. */
  from?: string;
};

const name = "([A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){1,8})";

/** How programs name the server: host, then port; either may be missing. */
const servers: readonly RegExp[] = [
  new RegExp(`opening to (?:(?:ssl|tls|tcp)://)?${name}:(\\d{2,5})`, "i"),
  new RegExp(`connect to host "${name}", port (\\d{2,5})`, "i"),
  new RegExp(`connect: (?:to )?\\('${name}', (\\d{2,5})\\)`, "i"),
  new RegExp(`(?:-connect|--server|--host|-s) ${name}(?::(\\d{2,5}))?`, "i"),
  new RegExp(
    `(?:Trying|Connected to|unable to connect to|connect to|connecting to) (?:(?:ssl|tls|tcp)://)?${name}(?:\\[[^\\]]{1,60}\\])?:(\\d{2,5})`,
    "i",
  ),
  new RegExp(`connect to ${name}(?: port |, port )(\\d{2,5})`, "i"),
  new RegExp(`Connected to ${name} \\([^)]{1,60}\\) port (\\d{2,5})`, "i"),
  new RegExp(`host, port: ${name}, (\\d{2,5})`, "i"),
  new RegExp(`relay=${name}\\[[^\\]]{1,60}\\]:(\\d{2,5})`, "i"),
  new RegExp(`dial tcp:? (?:lookup )?${name}(?::(\\d{2,5}))?`, "i"),
  new RegExp(`(?:ssl|tls|smtp|smtps)://${name}:(\\d{2,5})`, "i"),
  new RegExp(`["']?\\b(?:host|smtp_host|server)["']?\\s{0,4}(?:=>|[:=])\\s{0,4}["']?${name}`, "i"),
  new RegExp(`getaddrinfo [A-Z_]+ ${name}`),
  new RegExp(`host ${name}(?: \\[|\\[)`, "i"),
  new RegExp(`Remote-MTA: *dns; *${name}`, "i"),
  new RegExp(
    `\\b((?:smtps?|mail|email-smtp|send|mx)[A-Za-z0-9-]{0,30}(?:\\.[A-Za-z0-9-]{1,63}){1,6}):(\\d{2,5})\\b`,
    "i",
  ),
];

const ports: readonly RegExp[] = [
  /["']?\b(?:port|smtp_port)["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?(\d{2,5})\b/i,
  /connect E[A-Z]+ [\da-f.:]{3,45}:(\d{2,5})\b/i,
  /dial tcp \[?[\da-f.:]{3,45}\]?:(\d{2,5})/i,
  /(?:^|\s)-p (\d{2,5})\b|port (\d{2,5})\b/i,
];

const usernames: readonly RegExp[] = [
  /["']?\b(?:user|username|smtp_user)["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?([^\s"',;}]{1,200})/i,
  /sasl_username=([^\s,]{1,200})/i,
  /-au ([^\s]{1,200})/,
];

const senders: readonly RegExp[] = [
  /MAIL FROM: ?<([^<>\s@]{1,64}@[^<>\s]{1,250})>/i,
  /["']?\b(?:from|mail_from|smtp_from)["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?(?:[^"'<>\n@]{0,60}<)?([^\s"'<>,;@]{1,64}@[A-Za-z0-9.-]{1,250})/i,
];

export function settingsInLog(text: string): FoundSettings {
  const server = firstServer(text);
  const port = server?.port ?? firstNumber(text, ports);
  const security = securityIn(text, port);
  const username = firstMatch(text, usernames);
  const from = firstMatch(text, senders);
  return {
    ...(server && { host: server.host }),
    ...(port !== undefined && { port }),
    ...(security && { security }),
    ...(username !== undefined && !username.includes("•") && { username }),
    ...(from !== undefined && !isMailSystem(from) && { from: from.toLowerCase() }),
  };
}

/** Bounces come from the mail system itself. */
function isMailSystem(address: string): boolean {
  return /^(?:mailer-daemon|postmaster|noreply-dmarc)/i.test(address);
}

function firstServer(text: string): { host: string; port: number | undefined } | null {
  for (const pattern of servers) {
    const [, host, port] = pattern.exec(text) ?? [];
    if (host !== undefined && isHost(host) && !/^[\d.]+$/.test(host)) {
      return { host: host.toLowerCase(), port: port === undefined ? undefined : Number(port) };
    }
  }
  return null;
}

function firstMatch(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const found = match?.[1] ?? match?.[2];
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstNumber(text: string, patterns: readonly RegExp[]): number | undefined {
  const number = Number(firstMatch(text, patterns));
  return number > 0 && number < 65_536 ? number : undefined;
}

/** What the program says it did, else what is usual on the port. */
function securityIn(text: string, port: number | undefined): Security | null {
  if (/isSSL true|secure: true|SMTPSecure: ?ssl|\bssl:\/\/|SMTPS |smtps:\/\//i.test(text)) return "tls";
  if (
    /(?:^|[>\s'"])STARTTLS(?=$|[\s'"\\])|SMTPSecure: ?tls|starttls=true|-starttls smtp|requireTLS: true/m.test(
      text,
    )
  )
    return "starttls";
  return port === undefined ? null : usualSecurityOf(port);
}
