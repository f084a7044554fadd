import { expect, it } from "vitest";
import { healedByTime } from "@/components/results/healed-by-time";
import { type Verb, verbOf } from "@/components/results/verb";
import { usualFixes } from "@/lib/diagnosis/fixes/usual-fixes";
import { type CauseId, causeIds } from "@/lib/transcript/cause";
import { type FixId, fixIds } from "@/lib/transcript/fix";
import type { Fix, Report } from "@/lib/transcript/report";
import { blockedReport } from "@/lib/transcript/testing/sample-report";

const failure = {
  stage: "rcpt",
  reply: "451 4.7.1 not now",
  code: 451,
  enhancedCode: "4.7.1",
  errorCode: null,
  message: "not now",
} as const;

function fix(id: FixId, more: Partial<Fix> = {}): Fix {
  return { id, title: "", detail: "", steps: [], patch: null, verified: null, link: null, ...more };
}

function report(cause: CauseId, best: Fix | null, more: Partial<Report> = {}): Report {
  const diagnosis = {
    cause,
    confidence: "certain",
    title: "",
    explanation: "",
    evidence: [],
    otherCauses: [],
  } as const;
  return { ...blockedReport, failure, diagnosis, fixes: best ? [best] : [], ...more };
}

it.each(causeIds)("%s: a change of settings is taken up before anything else", (cause) => {
  const best = fix("use-2525", { patch: { port: 2525 } });
  expect(verbOf(report(cause, best))).toEqual({ kind: "apply", patch: { port: 2525 } });
});

it.each(causeIds.flatMap((cause) => [...fixIds, null].map((id) => [cause, id] as const)))(
  "%s with %s tests the same settings again only where time heals",
  (cause, id) => {
    const { kind } = verbOf(report(cause, id && fix(id)));
    expect(kind === "wait").toBe(cause in healedByTime);
  },
);

/** Where nothing else is said, somebody with more insight is asked: the report is copied for them. */
const firstVerbs: Partial<Record<CauseId, Verb["kind"]>> = {
  "dns-not-found": "field",
  "dns-failure": "wait",
  "connection-refused": "field",
  "port-blocked": "letter",
  "host-unreachable": "letter",
  "connection-dropped": "wait",
  "server-unresponsive": "wait",
  "tls-mode-mismatch": "field",
  "wrong-service-port": "field",
  "cert-expired": "letter",
  "cert-name-mismatch": "field",
  "bad-credentials": "field",
  "secret-mangled": "field",
  "app-password-required": "field",
  "basic-auth-disabled": "letter",
  "smtp-auth-disabled": "letter",
  "auth-required": "field",
  "login-throttled": "wait",
  "wrong-endpoint": "field",
  "sending-limit-reached": "wait",
  "address-invalid": "field",
  "recipient-rejected": "field",
  "relay-denied": "field",
  greylisted: "wait",
  "ip-blocklisted": "page",
  "server-fault": "wait",
  "client-config-error": "field",
};

it.each(causeIds)("%s has its own verb where no setting can be changed for the person", (cause) => {
  const [best] = usualFixes[cause].filter((step) => step !== "another-port");
  const link = best === "delist-ip" ? "https://example.com" : null;
  const known = best === undefined ? null : fix(best, { link });
  expect(verbOf(report(cause, known)).kind).toBe(firstVerbs[cause] ?? "report");
});

it("asks for another sender only where there may be one in sight", () => {
  const best = fix("match-sender");
  const { settings } = blockedReport;
  const other = { ...settings, from: { address: "shop@example.com" } };
  expect(verbOf(report("sender-not-allowed", best, { settings })).kind).toBe("report");
  expect(verbOf(report("sender-not-allowed", best, { settings: other })).kind).toBe("field");
});

it("opens the provider's own page where there is one", () => {
  const best = fix("unlock-account-in-browser", { link: "https://example.com/security" });
  expect(verbOf(report("web-login-required", best))).toEqual({
    kind: "page",
    href: "https://example.com/security",
  });
});

it("does not wait for a permanent refusal of a server that has a fault", () => {
  const permanent = { ...failure, code: 554, reply: "554 5.3.0 no" };
  const best = fix("contact-provider");
  expect(verbOf(report("server-fault", best, { failure: permanent }))).toEqual({ kind: "report" });
});

it("waits as long as the server asks, from the end of the test on", () => {
  const named = { ...failure, reply: "451 4.7.1 come back in 00:02:00" };
  const ended = Date.parse(blockedReport.startedAt) + blockedReport.durationMs;
  expect(verbOf(report("greylisted", fix("retry-later"), { failure: named }))).toEqual({
    kind: "wait",
    atMs: ended + 120_000,
  });
});
