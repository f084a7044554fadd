import { expect, it, vi } from "vitest";
import { diagnose } from "@/lib/diagnosis/diagnose";
import type { Evidence } from "@/lib/diagnosis/diagnosis";
import { knownSets, pastedSets } from "@/lib/diagnosis/testing/known-sets";
import { pasteOf } from "@/lib/diagnosis/testing/paste-of";
import { factsOfRequest } from "@/lib/explain/facts-of-request";
import { samples } from "@/lib/pasted-log/samples";

// Every known failure is read, on machines that do other things too.
vi.setConfig({ testTimeout: 120_000 });

const texts = [
  ...[...knownSets(), ...pastedSets()].flatMap(({ failures }) =>
    failures.map((known): [string, string] => [known.id, pasteOf(known)]),
  ),
  ...Object.entries(samples),
];

/** The words of a quote without its last, which may be cut, and without characters that another decoding changes. */
const wordsOf = (text: string) =>
  text.slice(0, 300) === text && text.length === 300 ? wordsIn(text).slice(0, -1) : wordsIn(text);
const wordsIn = (text: string) => text.toLowerCase().match(/[a-z0-9_]{2,}/g) ?? [];

/** What a piece of evidence quotes from the text; `null` where it tells in words of our own. */
function quoteOf(evidence: Evidence): string | null {
  if (evidence.code === "error-code") return evidence.errorCode;
  if (evidence.code === "reply" || evidence.code === "program-said") return evidence.text;
  if (evidence.code === "temporary") return String(evidence.replyCode);
  return evidence.code === "silent-port" ? String(evidence.port) : null;
}

it("holds no code, reply, sentence or port that the text does not hold", () => {
  const invented = texts.flatMap(([id, text]) => {
    const { facts, failure } = factsOfRequest({ text });
    const { evidence } = diagnose(
      { ...facts, failure: { ...failure, stage: failure.stage ?? "connect" } },
      { provider: null },
    );
    const there = text.toLowerCase();
    return evidence
      .map(quoteOf)
      .filter((quote) => quote !== null && !wordsOf(quote).every((word) => there.includes(word)))
      .map((quote) => `${id}: ${quote}`);
  });
  expect(texts.length).toBeGreaterThan(700);
  expect(invented).toEqual([]);
});

it.each([
  "Error: connect ECONNREFUSED 192.0.2.7:587",
  "Port: 587 SSL: on",
  "mail_smtpport: 587 Connection timed out",
  "SMTP port: 465 Connection refused",
  "server port: 443 Connection refused",
])("says nothing of a server where none spoke: %s", (text) => {
  const { facts, failure } = factsOfRequest({ text });
  const { evidence } = diagnose({ ...facts, failure: { ...failure, stage: "connect" } }, { provider: null });
  expect(evidence.map(({ code }) => code)).not.toContain("reply");
});
