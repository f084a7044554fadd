import type { Diagnosis } from "@/lib/diagnosis/diagnosis";
import type { ToldFacts } from "@/lib/explain/facts-of-request";
import type { Clue } from "@/lib/transcript/clue";
import { type Happening, systemCodeOf } from "@/lib/transcript/happening";
import type { Stage } from "@/lib/transcript/stage";

/** Where an answer leads that gives no fact: what to paste instead, or what to read. */
export type AnswerLead = "debug-log" | "returned-message" | "message-states" | "wizard";

type AnswerFacts = {
  clues?: readonly Clue[];
  happening?: Happening;
  stage?: Stage;
  leadsTo?: AnswerLead;
};

/** What is known when a question may be asked. */
type Known = { told: ToldFacts; diagnosis: Pick<Diagnosis, "cause" | "confidence"> };

/** A question, when it is asked, and what each of its answers says. */
type QuestionRow = {
  isAsked: (known: Known) => boolean;
  /** Whether it is asked of a sure diagnosis too: the cause is sure, what to do about it is not. */
  isForCertain?: true;
  answers: Readonly<Record<string, AnswerFacts>>;
};

/**
 * What the page asks where a paste does not decide, the closer question first. An answer becomes facts, and the
 * same rules tell again; one that gives no fact leads on.
 */
const table = {
  "password-or-token": {
    isForCertain: true,
    isAsked: ({ told }) =>
      isSignIn(told) &&
      told.failure.enhancedCode === "5.7.3" &&
      /outlook|office365|microsoft/i.test(wordsOf(told)) &&
      !has(told, "oauth-on"),
    answers: {
      password: {},
      token: { clues: ["oauth-on"] },
      "token-of-graph": { clues: ["oauth-on", "graph-permission"] },
    },
  },
  "password-signs": {
    isAsked: ({ told, diagnosis }) =>
      diagnosis.cause === "bad-credentials" &&
      isSignIn(told) &&
      hasForm(told) &&
      !(told.facts.clues ?? []).some((clue) => clue.startsWith("secret-")),
    answers: {
      signs: { clues: ["secret-holds-hash", "secret-holds-dollar"] },
      letters: { happening: "not-ascii" },
      "works-elsewhere": { clues: ["password-works-elsewhere", "secret-holds-hash"] },
      plain: {},
    },
  },
  "own-machine": {
    isAsked: ({ told }) => isRefused(told) && isOwnMachine(told) && !has(told, "host-not-taken"),
    answers: {
      "another-host": { clues: ["host-not-taken"] },
      container: { clues: ["host-not-taken", "in-container"] },
      "this-machine": {},
    },
  },
  "whose-address": {
    isForCertain: true,
    isAsked: ({ told }) =>
      (told.failure.code === 421 || told.failure.code === 450) &&
      !has(told, "client-is-private") &&
      /\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{1,4}:[\da-f:]{4,}/i.test(told.failure.reply ?? ""),
    answers: {
      "container-address": { clues: ["client-is-private"] },
      "ipv6-address": { clues: ["ipv6-failed", "ipv4-works"] },
      "my-address": {},
    },
  },
  "small-mail": {
    isAsked: ({ told }) =>
      told.facts.happening === "handshake-silent" ||
      (isSilent(told) && ["tls", "starttls", "data", "body"].includes(told.failure.stage ?? "")),
    answers: { "small-passes": { clues: ["small-passes"] }, "nothing-passes": {} },
  },
  "who-issued": {
    isAsked: ({ told, diagnosis }) =>
      ["cert-untrusted", "traffic-intercepted"].includes(diagnosis.cause) &&
      !has(told, "issued-by-inspector") &&
      !has(told, "in-container"),
    answers: {
      "container-or-server": { clues: ["in-container"], happening: "no-authorities", stage: "tls" },
      "antivirus-or-firewall": { clues: ["issued-by-inspector"] },
      "own-authority": {},
    },
  },
  "which-encryption": {
    isAsked: ({ told }) => isClosed(told) && !has(told, "security-against-port"),
    answers: {
      "465-without-tls": { happening: "tls-expected", clues: ["security-against-port"] },
      "587-with-tls": { happening: "plain-against-tls", clues: ["security-against-port"] },
      "google-relay": { clues: ["ehlo-is-local"] },
      matching: {},
    },
  },
  "line-above": {
    isAsked: ({ told }) => told.facts.happening === "could-not-connect",
    answers: {
      "timed-out": { happening: "silent", stage: "connect" },
      refused: { happening: "refused", stage: "connect" },
      certificate: { happening: "certificate-untrusted", stage: "tls" },
      nothing: { leadsTo: "debug-log" },
    },
  },
  "where-it-runs": {
    isAsked: ({ told, diagnosis }) =>
      diagnosis.cause === "port-blocked" &&
      isSilent(told) &&
      !(told.facts.clues ?? []).some((clue) => clue.startsWith("at-")),
    answers: {
      "at-hetzner": { clues: ["at-hetzner"] },
      "at-digitalocean": { clues: ["at-digitalocean"] },
      "at-home": { clues: ["at-home-line"] },
      "somewhere-else": {},
    },
  },
  "name-resolves": {
    isAsked: ({ told }) => told.facts.happening === "name-not-found",
    answers: {
      resolves: { happening: "resolver-failed", stage: "dns" },
      "does-not": {},
    },
  },
  "where-seen": {
    isAsked: ({ diagnosis }) => diagnosis.cause === "unknown",
    answers: {
      "form-says-sent": { leadsTo: "message-states" },
      "web-program": { leadsTo: "debug-log" },
      "mail-program": { leadsTo: "wizard" },
      "returned-message": { leadsTo: "returned-message" },
    },
  },
} as const satisfies Readonly<Record<string, QuestionRow>>;

export type QuestionId = keyof typeof table;
export type AnswerId = { [Id in QuestionId]: keyof (typeof table)[Id]["answers"] }[QuestionId];

const questions: Readonly<Record<QuestionId, QuestionRow>> = table;
export const questionIds: readonly QuestionId[] = Object.keys(table).filter(isQuestionId);

export const answerIds: readonly AnswerId[] = questionIds.flatMap((id) => answersOf(id));

/** The answers to a question, in the order in which they are shown. */
export function answersOf(id: QuestionId): AnswerId[] {
  return Object.keys(questions[id].answers).filter(isAnswerId);
}

function isQuestionId(text: string): text is QuestionId {
  return text in table;
}

export function isAnswerId(text: string): text is AnswerId {
  return Object.values(table).some(({ answers }) => text in answers);
}

/** The one question that would decide more; `null` where the diagnosis is sure, or everything was asked. */
export function questionFor(known: Known, answers: readonly AnswerId[]): QuestionId | null {
  const isSure = known.diagnosis.confidence === "certain" && known.told.failure.reply !== null;
  const isAnswered = (id: QuestionId) => answers.some((answer) => answer in questions[id].answers);
  return (
    questionIds.find(
      (id) => !isAnswered(id) && (!isSure || questions[id].isForCertain) && questions[id].isAsked(known),
    ) ?? null
  );
}

/** The facts with what somebody answered. */
export function withAnswers(told: ToldFacts, answers: readonly AnswerId[]): ToldFacts {
  return answers.map(factsOfAnswer).reduce<ToldFacts>(
    (facts, { clues = [], happening, stage }) => ({
      ...facts,
      failure: { ...facts.failure, stage: stage ?? facts.failure.stage },
      facts: {
        ...facts.facts,
        clues: [...new Set([...(facts.facts.clues ?? []), ...clues])],
        happening: happening ?? facts.facts.happening ?? null,
      },
    }),
    told,
  );
}

/** Where the answer leads that gives no fact; `null` for all others. */
export function leadOf(answer: AnswerId): AnswerLead | null {
  return factsOfAnswer(answer).leadsTo ?? null;
}

function factsOfAnswer(answer: AnswerId): AnswerFacts {
  return questionIds.map((id) => questions[id].answers[answer]).find((facts) => facts !== undefined) ?? {};
}

function has({ facts }: ToldFacts, clue: Clue): boolean {
  return facts.clues?.includes(clue) === true;
}

function hasForm({ facts }: ToldFacts): boolean {
  return (facts.clues ?? []).some((clue) => clue.startsWith("settings-in-"));
}

function isSignIn({ failure }: ToldFacts): boolean {
  return failure.code === 535;
}

function wordsOf({ failure, host }: ToldFacts): string {
  return `${host ?? ""} ${failure.reply ?? failure.message}`;
}

function codeOf({ failure, facts }: ToldFacts): string | null {
  return failure.errorCode ?? (facts.happening ? systemCodeOf(facts.happening) : null);
}

function isRefused(told: ToldFacts): boolean {
  return codeOf(told) === "ECONNREFUSED";
}

function isSilent(told: ToldFacts): boolean {
  return codeOf(told) === "ETIMEDOUT";
}

function isClosed(told: ToldFacts): boolean {
  return codeOf(told) === "ECONNRESET";
}

function isOwnMachine({ failure, host }: ToldFacts): boolean {
  return /^(?:localhost|127\.)/.test(host ?? "") || /127\.0\.0\.1|::1\b|localhost/.test(failure.message);
}
