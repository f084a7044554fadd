import { expect, it } from "vitest";
import { answerOf } from "@/components/providers/answer";
import type { Detection } from "@/lib/detection/detection";

const best = { host: "smtps.aruba.it", port: 465, security: "tls", username: "email" } as const;
const found: Detection = {
  domain: "bottega-anna.it",
  provider: { id: "aruba", name: "Aruba" },
  kind: "mailbox",
  best,
  alternatives: [],
  confidence: 0.93,
  source: "table-mx",
  confirm: null,
  credentials: {},
  notes: [],
};
const nothing: Detection = { ...found, provider: null, best: null, notes: ["nothing-found"] };
const blank = {
  detection: null,
  isOver: false,
  isLooking: false,
  providerId: null,
  isByHand: false,
  detectedId: null,
  refusedChoice: null,
  passwordAccess: "accepted",
  isAgreed: false,
} as const;
const known = { ...blank, detection: found, isOver: true, detectedId: "aruba", providerId: "aruba" };
const stranger = { ...found, confirm: { serverDomain: "somewhere-else.net" } };

it.each([
  ["nothing typed", blank, { kind: "none" }],
  ["a look-up that takes time", { ...blank, isLooking: true }, { kind: "looking" }],
  ["only the table asked", { ...blank, detection: nothing }, { kind: "none" }],
  ["a provider found", known, { kind: "found", mustAgree: false }],
  ["a stranger's server", { ...known, detection: stranger }, { kind: "found", mustAgree: true }],
  [
    "a stranger's server agreed to",
    { ...known, detection: stranger, isAgreed: true },
    { kind: "found", mustAgree: false },
  ],
  ["found, but not taken", { ...known, providerId: null }, { kind: "offered", offer: best }],
  ["nothing found", { ...known, detection: nothing, detectedId: null, providerId: null }, { kind: "open" }],
  ["no answer", { ...blank, isOver: true }, { kind: "open" }],
  [
    "no answer, with settings from before",
    { ...blank, isOver: true, providerId: "other" },
    { kind: "chosen", offer: null },
  ],
  [
    "another choice by hand",
    { ...known, providerId: "brevo", isByHand: true },
    { kind: "chosen", offer: best },
  ],
  ["the same choice by hand", { ...known, isByHand: true }, { kind: "found", mustAgree: false }],
  [
    "a choice before any look-up",
    { ...blank, providerId: "brevo", isByHand: true },
    { kind: "chosen", offer: null },
  ],
  [
    "passwords refused",
    { ...known, providerId: null, detection: { ...found, credentials: { passwordRefused: true } } },
    { kind: "obstacle", obstacle: "refused" },
  ],
  [
    "no SMTP",
    { ...known, providerId: null, detection: { ...nothing, kind: "no-smtp" } },
    { kind: "obstacle", obstacle: "no-smtp" },
  ],
  [
    "an address that only forwards",
    { ...known, providerId: null, detection: { ...nothing, kind: "no-smtp", notes: ["relay-address"] } },
    { kind: "open" },
  ],
  [
    "passwords off by default",
    { ...known, providerId: null, passwordAccess: "off-by-default" },
    { kind: "obstacle", obstacle: "off-by-default" },
  ],
  [
    "a refused choice by hand",
    { ...blank, refusedChoice: "refused" },
    { kind: "obstacle", obstacle: "refused" },
  ],
  [
    "a sending service in place of a mailbox without passwords",
    {
      ...known,
      providerId: "brevo",
      isByHand: true,
      detection: { ...found, credentials: { passwordRefused: true } },
    },
    { kind: "chosen", offer: null },
  ],
] as const)("answers %s", (_, state, answer) => {
  expect(answerOf(state)).toEqual(answer);
});
