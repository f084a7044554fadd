import { chosenSecurity } from "@/lib/pasted-log/settings/chosen-security";
import type { FoundServer, FoundSetting } from "@/lib/pasted-log/settings/found-setting";
import { readSettings, settingsNamed } from "@/lib/pasted-log/settings/read-settings";
import { isServerName, serversInCalls, serversInLog, serversInUrls } from "@/lib/pasted-log/settings/servers";
import { isEmailAddress } from "@/lib/settings/email-address";
import { usualSecurityOf } from "@/lib/smtp/endpoint";
import { isOpenEverywhere, meantMailPort, serviceOf } from "@/lib/smtp/ports";
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

/** The settings with where each was found, for clues about what contradicts what. */
export type ReadSettings = {
  found: FoundSettings;
  settings: readonly FoundSetting[];
  /** Servers that were really asked. */
  asked: readonly FoundServer[];
  /** Servers that a configuration names, in a URL, a call or by their keys. */
  configured: readonly FoundServer[];
  /** What the text asks for by name, where it does; `found.security` may be what is usual on the port. */
  chosen: Security | null;
};

const usernames: readonly RegExp[] = [
  /sasl_username=([^\s,]{1,200})/i,
  /-au ([^\s]{1,200})/,
  /\buser=([^\s,;]{1,200})/,
];

const senders: readonly RegExp[] = [
  /MAIL FROM: ?<([^<>\s@]{1,64}@[^<>\s]{1,250})>/i,
  /\bfrom=<?([^\s<>,;@]{1,64}@[A-Za-z0-9.-]{1,250})/i,
  /["']?\bfrom["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?(?:[^"'<>\n@]{0,60}<)([^\s"'<>,;@]{1,64}@[A-Za-z0-9.-]{1,250})/i,
];

export function settingsInLog(text: string): ReadSettings {
  const settings = readSettings(text);
  const asked = serversInLog(text);
  const urls = serversInUrls(text);
  const calls = serversInCalls(text);
  const keyed = keyedServer(settings);
  const configured = [...urls, ...calls, ...(keyed ? [keyed] : [])];
  const server = [...asked, ...configured].find(({ host }) => host !== null);
  const port = portOf(server, { asked, keyed });
  const chosen = chosenSecurity(settings, { servers: [...urls, ...calls], port });
  const security = observedSecurity(text) ?? chosen ?? (port === undefined ? null : usualSecurityOf(port));
  const username = usernameIn(text, settings) ?? urls.find((one) => one.username !== undefined)?.username;
  const from = senderIn(text, settings);
  return {
    settings,
    asked,
    configured,
    chosen,
    found: {
      ...(server?.host && { host: server.host }),
      ...(port !== undefined && { port }),
      ...(security && { security }),
      ...(username !== undefined && !username.includes("•") && { username }),
      ...(from !== undefined && !isMailSystem(from) && { from: from.toLowerCase() }),
    },
  };
}

/** Host and port that stand under their own keys. */
function keyedServer(settings: readonly FoundSetting[]): FoundServer | null {
  const host = settingsNamed(settings, "host").find(({ value, isForMail }) =>
    isForMail ? isServerName(withoutPort(value)) || isAddress(value) : isServerName(value),
  );
  const service = settingsNamed(settings, "service")[0];
  const port = settingsNamed(settings, "port").find(({ value, isForMail }) => isPort(value, isForMail));
  const name = host?.value ?? serviceHosts[service?.value.toLowerCase() ?? ""];
  if (name === undefined && !port) return null;
  const [, own] = /:(\d{2,5})$/.exec(name ?? "") ?? [];
  const number = own ?? port?.value;
  return {
    host: name === undefined ? null : withoutPort(name).toLowerCase(),
    port: number === undefined ? null : Number(number),
    security: null,
    line: host?.line ?? port?.line ?? 0,
  };
}

/** The names that nodemailer has for providers (its well-known services). */
const serviceHosts: Readonly<Record<string, string>> = {
  gmail: "smtp.gmail.com",
  outlook: "smtp-mail.outlook.com",
  hotmail: "smtp-mail.outlook.com",
  outlook365: "smtp.office365.com",
  yahoo: "smtp.mail.yahoo.com",
  icloud: "smtp.mail.me.com",
  zoho: "smtp.zoho.com",
  sendgrid: "smtp.sendgrid.net",
  mailgun: "smtp.mailgun.org",
};

function withoutPort(host: string): string {
  return host.replace(/:\d{2,5}$/, "").replace(/^(?:ssl|tls|smtps?):\/\//i, "");
}

function isAddress(host: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);
}

/** Ports of mail in either direction, mistyped ones among them, and the two of the web that a few providers open. */
function isOfMail(port: number): boolean {
  const isRead = ["imap", "pop3"].includes(serviceOf(port) ?? "");
  return isRead || port === 80 || port === 443 || isOpenEverywhere(port) || meantMailPort(port) !== null;
}

/** A bare `PORT` is where a web program listens, unless it is one of mail's. */
function isPort(value: string, isForMail: boolean): boolean {
  if (!/^\d{2,5}$/.test(value) || Number(value) > 65_535) return false;
  return isForMail || isOfMail(Number(value));
}

/** The port of the server itself; else the one that was really asked, then the one that is configured. */
function portOf(
  server: FoundServer | undefined,
  { asked, keyed }: { asked: readonly FoundServer[]; keyed: FoundServer | null },
): number | undefined {
  const port = server?.port ?? asked.find((one) => one.port !== null)?.port ?? keyed?.port ?? null;
  return port !== null && port > 0 && port < 65_536 ? port : undefined;
}

/** What the program says it did. */
function observedSecurity(text: string): Security | null {
  if (/isSSL true|\bssl:\/\/|SMTPS |smtps:\/\/|SMTP_SSL\(/i.test(text)) return "tls";
  return /(?:^|[>\s'"])STARTTLS(?=$|[\s'"\\])(?! (?:ext|is|not))|-starttls smtp/m.test(text)
    ? "starttls"
    : null;
}

function usernameIn(text: string, settings: readonly FoundSetting[]): string | undefined {
  const keyed = settingsNamed(settings, "username").find(({ value }) => isPlain(value) && value.length < 200);
  return keyed?.value ?? firstMatch(text, usernames);
}

function senderIn(text: string, settings: readonly FoundSetting[]): string | undefined {
  const keyed = settingsNamed(settings, "from").map(({ value }) => addressIn(value));
  return (
    firstMatch(text, senders.slice(0, 1)) ??
    keyed.find((one) => one !== undefined) ??
    firstMatch(text, senders)
  );
}

function addressIn(value: string): string | undefined {
  const address = /<([^<>]{3,320})>/.exec(value)?.[1] ?? value;
  return isEmailAddress(address) ? address : undefined;
}

/** A word that is meant, not code, not a mark for something hidden. */
function isPlain(value: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(value) &&
    !/^\d{3}$|[•*<>$(){}]|^(?:true|false|null|none|env|process|os|your_\w+)\b/i.test(value)
  );
}

/** Bounces come from the mail system itself. */
function isMailSystem(address: string): boolean {
  return /^(?:mailer-daemon|postmaster|noreply-dmarc)/i.test(address);
}

function firstMatch(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
