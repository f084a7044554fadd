import type { FoundRefusal } from "@/lib/pasted-log/conversation";
import type { Stage } from "@/lib/transcript/stage";

/** How PHPMailer, and every WordPress plug-in with it, sums a refusal up; the parts may stand on several lines. */
const summary =
  /SMTP server error: ?([A-Z][\w .:<>@-]{0,80}?) ?command failed\s{1,4}Detail: ?([^]{1,1500}?)\s{0,4}(?:\\r)?\s{0,4}SMTP code: ?([45]\d\d)(?:\s{1,4}Additional SMTP info: ?([45]\.\d{1,3}\.\d{1,3}))?/;

const stages: readonly (readonly [RegExp, Stage])[] = [
  [/^(?:AUTH|User ?name|Password|Username|OAuth)/i, "auth"],
  [/^MAIL FROM/i, "mail"],
  [/^RCPT/i, "rcpt"],
  [/^DATA END/i, "body"],
  [/^DATA/i, "data"],
  [/^STARTTLS/i, "starttls"],
  [/^(?:EHLO|HELO)/i, "ehlo"],
];

/** Puts the reply together again that PHPMailer took apart: code, enhanced code, words. */
export function findPhpMailerSummary(text: string): FoundRefusal | null {
  const match = summary.exec(text);
  if (!match) return null;
  const [, command = "", detail = "", code, enhanced] = match;
  const words = detail.replace(/(?:\\r|\\n|\s)+/g, " ").trim();
  const stage = stages.find(([pattern]) => pattern.test(command))?.[1] ?? null;
  const line = text.slice(0, match.index).split("\n").length - 1;
  return { stage, reply: [code, enhanced, words].filter(Boolean).join(" "), lines: [line] };
}
