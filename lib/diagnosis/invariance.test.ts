import { describe, expect, it, vi } from "vitest";
import type { DiagnosisFacts } from "@/lib/diagnosis/facts";
import { judge } from "@/lib/diagnosis/judge";
import { readFailure } from "@/lib/diagnosis/reading/reading";
import { factsOf } from "@/lib/diagnosis/testing/known-failure";
import { knownSets } from "@/lib/diagnosis/testing/known-sets";
import { enhancedCodeOf, replyCodeOf } from "@/lib/smtp/enhanced-code";

// Hundreds of diagnoses each, on machines that do other things too.
vi.setConfig({ testTimeout: 120_000 });

/** Changes that mean nothing must not change what is said, for any failure that is known. */

const replies = knownSets()
  .flatMap(({ failures }) => failures)
  .filter(({ reply }) => reply !== undefined)
  .map((known) => ({ id: known.id, facts: factsOf(known) }));

const causeOf = (facts: DiagnosisFacts) => judge(readFailure(facts, null), null).cause;
const causes = new Map(replies.map(({ id, facts }) => [id, causeOf(facts)]));

type Change = (facts: DiagnosisFacts) => DiagnosisFacts;

/** Those whose cause changes; of several changes, each failure goes through one, in turn. */
function changed(...changes: readonly Change[]): string[] {
  return replies.flatMap(({ id, facts }, index) => {
    const other = changes[index % changes.length]?.(facts) ?? facts;
    const isSame = other.failure.reply === facts.failure.reply && other.greeting === facts.greeting;
    const cause = isSame ? causes.get(id) : causeOf(other);
    return cause === causes.get(id) ? [] : [`${id} ${causes.get(id)} → ${cause}: ${other.failure.reply}`];
  });
}

/** Changes the words of each line and leaves its codes. */
function withText(change: (text: string) => string): Change {
  return (facts) => withReply(facts, (reply) => eachLine(reply, change));
}

function withReply(facts: DiagnosisFacts, change: (reply: string) => string): DiagnosisFacts {
  const reply = change(facts.failure.reply ?? "");
  const { code, enhancedCode } = facts.failure;
  return {
    ...facts,
    failure: {
      ...facts.failure,
      reply,
      message: reply,
      code: replyCodeOf(reply) ?? code,
      enhancedCode: enhancedCodeOf(reply) ?? enhancedCode,
    },
  };
}

function eachLine(reply: string, change: (text: string) => string): string {
  return reply
    .split("\n")
    .map((line) => {
      const head = /^(?:\d{3}[ -]?)?(?:#?[245]\.\d{1,3}\.\d{1,3} )?/.exec(line)?.[0] ?? "";
      return head + change(line.slice(head.length));
    })
    .join("\n");
}

const rename = (address: string) => (text: string) => text.replace(/[\w.+=-]+@[\w.-]+\w/g, address);

const renameServer = (text: string) =>
  text.replace(/^(?:[a-z0-9-]+\.)+[a-z]{2,} /i, "mx7.relay-spam.example ");

const renumber = (text: string) => text.replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, "198.51.100.77");

/** Other bytes read as Latin-1 are no words, and have neither case nor wide digits. */
const ifAscii = (change: (text: string) => string) => (text: string) =>
  /^[\x20-\x7e]*$/.test(text) ? change(text) : text;

const widen = (text: string) =>
  text.replace(/(?<![\w.@:/-])\d+(?![\w.@:/-])/g, (digits) =>
    digits.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  );

function wrap(reply: string): string {
  const lines = reply.split("\n");
  const [, code, text] = /^(\d{3}) (.*)$/.exec(lines.at(-1) ?? "") ?? [];
  const at = text?.indexOf(" ", Math.floor(text.length / 2)) ?? -1;
  if (!code || !text || at < 0) return reply;
  return [...lines.slice(0, -1), `${code}-${text.slice(0, at)}`, `${code} ${text.slice(at + 1)}`].join("\n");
}

const isLater = ({ failure }: DiagnosisFacts) => failure.stage !== "greeting";
const isWords = ({ failure }: DiagnosisFacts) => /[a-z]{3}/i.test(failure.reply ?? "");

const greetings = [
  "220-server.example.com ESMTP Exim 4.98\n220-We do not authorize the use of this system to transport unsolicited,\n220 and/or bulk e-mail.",
  "220 mail.example.com ESMTP ready, authentication required, TLS only, no spam, limit 100 messages per hour",
];

const behind =
  (greeting: string): Change =>
  (facts) =>
    isLater(facts) ? { ...facts, greeting } : facts;

const after =
  (prefix: string): Change =>
  (facts) =>
    isWords(facts) ? withReply(facts, (reply) => prefixed(reply, prefix)) : facts;

function prefixed(reply: string, prefix: string): string {
  const [line = "", ...rest] = reply.split("\n");
  return [eachLine(line, (text) => prefix + text), ...rest].join("\n");
}

describe("the cause stays the same", () => {
  it("behind any greeting", () => {
    expect(changed(...greetings.map(behind))).toEqual([]);
  });

  it.each([
    ["whatever the addresses of people are", rename("quota.full@blocked-spam-users.example")],
    ["whatever the server calls itself before it speaks", renameServer],
    ["whatever the IP addresses are", renumber],
    ["in upper case", ifAscii((text) => text.toUpperCase())],
    ["in lower case", ifAscii((text) => text.toLowerCase())],
    ["with digits of another width", ifAscii(widen)],
  ])("%s", (_, change) => {
    expect(changed(withText(change))).toEqual([]);
  });

  it("broken over several lines", () => {
    expect(changed((facts) => withReply(facts, wrap))).toEqual([]);
  });

  it("after a word that only says that something failed", () => {
    expect(changed(...["Error: ", "Sorry, ", "SMTP error: "].map(after))).toEqual([]);
  });
});
