import { expect, it, vi } from "vitest";
import { allMatches, judge } from "@/lib/diagnosis/judge";
import { readFailure } from "@/lib/diagnosis/reading/reading";
import { factsOf } from "@/lib/diagnosis/testing/known-failure";
import { knownSets } from "@/lib/diagnosis/testing/known-sets";
import { providerOfHost } from "@/lib/providers/catalog";

vi.setConfig({ testTimeout: 120_000 });

const known = knownSets()
  .flatMap(({ failures }) => failures)
  .filter(({ pasted }) => pasted === undefined);

it("settles every known failure by what the rules say, never by the alphabet", () => {
  const ties = known.flatMap((failure) => {
    const provider = providerOfHost(failure.settings?.host ?? "");
    const reading = readFailure(factsOf(failure), provider);
    const { match } = judge(reading, provider);
    const rival = allMatches(reading, provider).find(
      (other) =>
        other.rule.cause !== match?.rule.cause &&
        other.specificity === match?.specificity &&
        other.rule.confidence === match.rule.confidence &&
        other.at === match.at,
    );
    return rival ? [`${failure.id}: ${match?.rule.id} or ${rival.rule.id}`] : [];
  });
  expect(ties).toEqual([]);
});

const readingOf = (reply: string, stage: "auth" | "rcpt" | "body" = "rcpt") =>
  readFailure(
    {
      failure: {
        stage,
        reply,
        code: Number(reply.slice(0, 3)),
        enhancedCode: null,
        errorCode: null,
        message: reply,
      },
      settings: null,
      alternatives: [],
      capabilities: null,
      tls: null,
      greeting: null,
    },
    null,
  );

it.each([
  ["554 Recipient address rejected: User unknown", "recipient-rejected"],
  ["554 Recipient address rejected: Sender is not the same as the login user", "sender-not-allowed"],
  ["554 Recipient address rejected: see https://example.org/why", "recipient-rejected"],
  ["550 SPF check failed: 192.0.2.7 is not allowed to send mail from example.com", "domain-auth-failed"],
])("follows the reason of %j", (reply, cause) => {
  expect(judge(readingOf(reply), null).cause).toBe(cause);
});

it("hears a closer reason beside the wrong password", () => {
  const reading = readingOf("535 Incorrect username or password. You must use an app password here.", "auth");
  expect(judge(reading, null).cause).toBe("app-password-required");
});

it("says what a refusal is about where no rule knows its words", () => {
  expect(judge(readingOf("554 this originator we do never want", "body"), null)).toMatchObject({
    cause: "sender-not-allowed",
    confidence: "possible",
  });
});

it.each([
  ["another cause's words say nearly as much", "451 write error or disk full, mailbox quota exceeded"],
  ["only what was done is told, not why", "554 Client host rejected: go and ask somebody else about it"],
])("is not certain where %s", (_, reply) => {
  expect(judge(readingOf(reply, "body"), null).confidence).not.toBe("certain");
});

it("lets what a reason is about count more than the words before it", () => {
  expect(judge(readingOf("554 Error: transaction failed: invalid sender", "body"), null).cause).toBe(
    "sender-not-allowed",
  );
});
