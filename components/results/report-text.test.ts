import { expect, it } from "vitest";
import { reportText } from "@/components/results/report-text";
import { blockedReport } from "@/lib/transcript/testing/sample-report";

const words = {
  title: "Port 587 does not answer",
  ports: "Other ports",
  timings: "Stages",
  transcript: "Conversation",
  failure: "No answer within 5 s (ETIMEDOUT).",
  made: "Tested on 24 November 2026, from 203.0.113.9",
  id: "Report 0198c0de",
  securityOf: (security: string) => security.toUpperCase(),
  stageOf: (stage: string) => `the ${stage}`,
  statusOf: (status: string) => status,
  doorOf: (status: string) => `is ${status}`,
  ms: (ms: number) => `${Math.round(ms)} ms`,
};

it("tells a helper everything, the sentences first", () => {
  const report = {
    ...blockedReport,
    transcript: [{ atMs: 12.4, from: "server" as const, secure: false, line: "220 mail.example.com" }],
  };
  expect(reportText(report, words)).toBe(
    `Port 587 does not answer

The same server answers on port 2525, so something on the way blocks 587.

→ Use port 2525. It is open and takes the same sign-in.

No answer within 5 s (ETIMEDOUT).

blocked.practice.test:587 STARTTLS, ada@example.com
ada@example.com → bob@example.com
Tested on 24 November 2026, from 203.0.113.9
Report 0198c0de

Stages:
  the dns  ok  4 ms  192.0.2.7
  the connect  failed  5000 ms
  the greeting  skipped
  the auth  skipped

Other ports:
  2525 STARTTLS  is open  84 ms
  465 TLS  is blocked  1500 ms

Conversation:
  12 ms  S: 220 mail.example.com`,
  );
});

it("leaves out what did not happen", () => {
  const text = reportText({ ...blockedReport, alternatives: [], diagnosis: null, fixes: [] }, words);
  expect(text).not.toContain("Other ports");
  expect(text).not.toContain("Conversation");
  expect(text).not.toMatch(/\n\n\n/);
});
