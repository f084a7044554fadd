import { expect, it } from "vitest";
import { reportText } from "@/components/results/report-text";
import { blockedReport } from "@/lib/transcript/testing/sample-report";

const words = {
  title: "Port 587 does not answer",
  ports: "Other ports",
  timings: "Stages",
  transcript: "Conversation",
  statusOf: (status: string) => status,
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

no answer within 5000 ms

blocked.practice.test:587 starttls, ada@example.com
ada@example.com → bob@example.com
2026-11-24T10:03:00.000Z, portwise-1, 0198c0de

Stages:
  dns  ok  4 ms  192.0.2.7
  connect  failed  5000 ms
  greeting  skipped  0 ms
  auth  skipped  0 ms

Other ports:
  2525 starttls  open  84 ms
  465 tls  blocked  1500 ms

Conversation:
  12 ms  S: 220 mail.example.com`,
  );
});

it("leaves out what did not happen", () => {
  const text = reportText({ ...blockedReport, alternatives: [], diagnosis: null, fixes: [] }, words);
  expect(text).not.toContain("Other ports");
  expect(text).not.toMatch(/\n\n\n/);
});
