import type { FoundServer, FoundSetting } from "@/lib/pasted-log/settings/found-setting";
import { settingsNamed } from "@/lib/pasted-log/settings/read-settings";
import { truthOf } from "@/lib/pasted-log/settings/truth";
import type { Security } from "@/lib/smtp/security";

/** Keys that nodemailer read until version 1 and passes over since; `secure` is what it reads. */
export const keysNotRead: ReadonlySet<string> = new Set(["secureConnection"]);

const words: Readonly<Record<string, Security>> = {
  ssl: "tls",
  "ssl/tls": "tls",
  smtps: "tls",
  implicit: "tls",
  force_tls: "tls",
  sslonconnect: "tls",
  encryption_smtps: "tls",
  tls: "starttls",
  starttls: "starttls",
  encryption_starttls: "starttls",
  none: "none",
  off: "none",
  plain: "none",
  unencrypted: "none",
};

/** The encryption that the settings ask for, in any program's words; `null` where they ask for none by name. */
export function chosenSecurity(
  settings: readonly FoundSetting[],
  { servers, port }: { servers: readonly FoundServer[]; port: number | undefined },
): Security | null {
  const url = servers.find(({ security }) => security !== null)?.security;
  if (url) return url;
  return modeIn(settings, port) ?? switchedIn(settings, port);
}

function modeIn(settings: readonly FoundSetting[], port: number | undefined): Security | null {
  for (const { value, form } of settingsNamed(settings, "mode", "tls-from-start", "starttls")) {
    const word = value.toLowerCase().replace(/^.*(?:::|\.)(?=\w)/, "");
    const mode = words[word];
    // "TLS" on 465 is what many pages of settings call TLS from the first byte; PHPMailer means STARTTLS.
    if (mode) return word === "tls" && port === 465 && form !== "php" ? "tls" : mode;
  }
  return null;
}

function switchedIn(settings: readonly FoundSetting[], port: number | undefined): Security | null {
  const read = settings.filter(({ key }) => !keysNotRead.has(key));
  const stated = (...names: Parameters<typeof settingsNamed>[1][]) =>
    settingsNamed(read, ...names)
      .map(({ value }) => truthOf(value))
      .filter((truth) => truth !== null);
  const fromStart = stated("tls-from-start", "mode");
  const starttls = stated("starttls");
  if (fromStart.includes(true)) return "tls";
  if (starttls.includes(true)) return "starttls";
  if (settings.some(({ key, value }) => keysNotRead.has(key) && truthOf(value))) return "none";
  if (fromStart.includes(false) && port === 465) return "none";
  // nodemailer takes STARTTLS wherever it is offered, so `secure: false` alone does not mean plain text.
  return starttls.includes(false) && !fromStart.includes(true) ? "none" : null;
}
