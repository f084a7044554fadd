import { expect, it } from "vitest";
import { explainPasted } from "@/lib/explain/explain-pasted";
import { samples } from "@/lib/pasted-log/samples";

const context = { locale: "en", now: new Date("2026-11-24") } as const;

const html = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** What happens to a log on its way into the field. */
const ways: readonly (readonly [string, (text: string) => string])[] = [
  ["with CRLF", (text) => text.replace(/\n/g, "\r\n")],
  ["with CR", (text) => text.replace(/\n/g, "\r")],
  ["quoted in a mail", (text) => text.replace(/^/gm, "> ")],
  ["from the source of a page", html],
  ["from a page with line breaks", (text) => html(text).replace(/\n/g, "<br>\n")],
  ["with a time before each line", (text) => text.replace(/^/gm, "2026-11-24T09:12:01.123Z ")],
  ["from Laravel's log", (text) => text.replace(/^/gm, "[2026-11-24 09:12:01] local.ERROR: ")],
  ["from docker compose", (text) => text.replace(/^/gm, "web_1  | ")],
  ["in JSON", (text) => JSON.stringify({ error: text })],
  ["in JSON with CRLF", (text) => JSON.stringify({ level: "error", message: text.replace(/\n/g, "\r\n") })],
  ["in a terminal's colours", (text) => text.replace(/^/gm, "\u001b[31m").replace(/$/gm, "\u001b[0m")],
  [
    "with long lines broken",
    (text) =>
      text
        .split("\n")
        .map((line) => line.replace(/(.{60,72}) /g, "$1\n    "))
        .join("\n"),
  ],
  ["as UTF-16", (text) => `\ufeff${Array.from(text).join("\0")}`],
  ["indented", (text) => text.replace(/^/gm, "\t")],
  ["fenced", (text) => `\`\`\`\n${text}\n\`\`\``],
  ["with spaces that do not break", (text) => text.replace(/ /g, "\u00a0")],
];

function told(text: string) {
  const explained = explainPasted(text, context);
  const { host, port } = explained?.log.settings ?? {};
  return { cause: explained?.diagnosis.cause, host, port };
}

it.each(ways)("reads every sample alike %s", (_, change) => {
  for (const [name, sample] of Object.entries(samples)) {
    expect({ name, ...told(change(sample)) }).toEqual({ name, ...told(sample) });
  }
});

it("names what else it may be, and whose server it was", () => {
  const explained = explainPasted(samples.nodemailer, { ...context, locale: "it" });
  expect(explained).toMatchObject({ providerId: "sendgrid", hidden: 1 });
  expect(explained?.otherCauses.join()).not.toMatch(/[a-z]-[a-z]/);
});

it("says nothing where nothing is telling", () => {
  expect(explainPasted("Dear support, the mail does not work.", context)).toBeNull();
});
