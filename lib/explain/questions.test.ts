import { expect, it } from "vitest";
import { diagnoseRequestSchema } from "@/lib/explain/diagnose-request";
import { explain } from "@/lib/explain/explain";
import {
  type AnswerId,
  answerIds,
  answersOf,
  leadOf,
  type QuestionId,
  questionIds,
} from "@/lib/explain/questions";
import { questionWords } from "@/lib/i18n/question-words";
import { locales } from "@/lib/locale";

const context = { locale: "en", now: new Date("2026-11-28") } as const;
const env = "MAIL_HOST=smtp.example.com\nMAIL_PORT=587\n";

/** A paste that asks each question, an answer, and the cause or first fix that it leads to. */
const asked: readonly (readonly [QuestionId, string, AnswerId, string])[] = [
  [
    "password-or-token",
    "MAIL_HOST=smtp.office365.com\n535 5.7.3 Authentication unsuccessful",
    "token",
    "oauth-token-invalid",
  ],
  ["password-signs", `${env}535 5.7.8 Error: authentication failed`, "signs", "secret-mangled"],
  ["own-machine", "Error: connect ECONNREFUSED 127.0.0.1:587", "another-host", "setting-not-taken"],
  [
    "whose-address",
    "450 4.7.1 Client host rejected: cannot find your reverse hostname, [203.0.113.9]",
    "container-address",
    "relay-denied",
  ],
  [
    "small-mail",
    "SSL_connect error to smtp.example.com[192.0.2.5]:587: Connection timed out",
    "small-passes",
    "path-mtu",
  ],
  ["who-issued", "x509: certificate signed by unknown authority", "container-or-server", "ca-bundle-missing"],
  [
    "which-encryption",
    "Connection closed by the server: unexpected EOF",
    "465-without-tls",
    "tls-mode-mismatch",
  ],
  ["line-above", "SMTP Error: Impossibile connettersi all'host SMTP.", "refused", "connection-refused"],
  ["where-it-runs", `${env}Connection timed out`, "at-hetzner", "port-blocked"],
  ["name-resolves", "could not resolve host: smtp.example.com", "resolves", "dns-failure"],
];

it.each(asked)("asks %s once and goes on from the answer", (question, text, answer, cause) => {
  expect(explain({ text }, context).question).toBe(question);
  const next = explain({ text, answers: [answer] }, context);
  expect(next.diagnosis.cause).toBe(cause);
  expect(next.question).not.toBe(question);
});

it("asks where it is seen if nothing in the text tells", () => {
  expect(explain({ text: "Dear support, the mail does not work." }, context).question).toBe("where-seen");
  expect(answersOf("where-seen").every((answer) => leadOf(answer) !== null)).toBe(true);
});

it.each([
  "534-5.7.9 Application-specific password required.\n534 5.7.9 gsmtp",
  "550 5.1.1 The email account that you tried to reach does not exist.",
])("asks nothing where the answer is sure: %s", (text) => {
  expect(explain({ text }, context).question).toBeNull();
});

it("offers two to four answers to each question, in words of both languages", () => {
  for (const id of questionIds) {
    expect(answersOf(id).length).toBeGreaterThanOrEqual(2);
    expect(answersOf(id).length).toBeLessThanOrEqual(4);
  }
  for (const locale of locales) {
    const { texts, answers } = questionWords(locale);
    expect(Object.keys(texts).toSorted()).toEqual(questionIds.toSorted());
    expect(Object.keys(answers).toSorted()).toEqual(answerIds.toSorted());
  }
});

it("takes answers in a request, and no others", () => {
  expect(diagnoseRequestSchema.safeParse({ text: "no", answers: ["token"] }).success).toBe(true);
  expect(diagnoseRequestSchema.safeParse({ text: "no", answers: ["maybe"] }).success).toBe(false);
});
