import { type Assignment, assignmentsIn } from "@/lib/pasted-log/settings/assignments";
import { settingNameOf } from "@/lib/pasted-log/settings/setting-name";
import type { Clue } from "@/lib/transcript/clue";

const traits: readonly (readonly [Clue, RegExp])[] = [
  ["secret-holds-hash", /#/],
  ["secret-holds-dollar", /\$/],
  ["secret-holds-quote", /["'`]/],
  ["secret-holds-backslash", /\\/],
  ["secret-holds-space", /\s/],
  ["secret-holds-umlaut", /[\u00a1-\u024f\u0370-\u04ff]/],
];

/** In a URL these end the password or stand for something else (RFC 3986 §2.2); `%` is fine where it encodes. */
const urlSign = /[/@:?#+[\] ]|%(?![\da-f]{2})/i;

const url = /\bsmtps?(?:\+\w+)?:\/\/[^\s:@/"'<>]{0,200}:([^\s"'<>]{1,300})@[\w.-]+/gi;

/**
 * What the passwords of a text hold that some format of configuration changes. Looks at them before they are
 * hidden and keeps nothing of them.
 */
export function secretClues(text: string): Clue[] {
  const assigned = assignmentsIn(text.slice(0, 64 * 1024)).filter(
    ({ key }) => settingNameOf(key)?.name === "password",
  );
  const lines = text.split("\n");
  const found = assigned.flatMap((one) => cluesOf(one, lines[one.line] ?? ""));
  const inUrls = [...text.slice(0, 64 * 1024).matchAll(url)].flatMap(([, secret = ""]) =>
    urlSign.test(secret) ? (["secret-holds-url-sign", "settings-in-url"] as const) : [],
  );
  return [...new Set([...found, ...inUrls])];
}

function cluesOf({ value, quote, form }: Assignment, line: string): Clue[] {
  const secret = quote === null && form === "env" ? restOf(line) : value;
  if (secret === "" && form !== null) return ["password-empty"];
  if (isReference(secret) || isMask(secret)) return [];
  const held = traits.flatMap(([clue, pattern]) => (pattern.test(secret) ? [clue] : []));
  if (held.length === 0) return [];
  return [
    ...held,
    ...(quote ? (["secret-is-quoted"] as const) : []),
    ...(form ? ([`settings-in-${form}`] as const) : []),
  ];
}

/** An environment file means everything up to the end of the line. */
function restOf(line: string): string {
  return line.slice(line.indexOf("=") + 1).trim();
}

/** `${SMTP_PASSWORD}`, `process.env.PASS`: another place holds the secret. */
function isReference(secret: string): boolean {
  return /^\$\{?[\w.]+\}?$|^\{\{|(?:process\.env|os\.environ|getenv|\benv\()/i.test(secret);
}

/** What people write over a secret before they paste it. */
function isMask(secret: string): boolean {
  return /^[*•.xX_-]{2,}$|^<[^<>]*>$|^\[[^[\]]*\]$|^(?:hidden|redacted|password|secret|null|none|your.*)$/i.test(
    secret,
  );
}
