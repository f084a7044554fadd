import type { Report } from "@/lib/transcript/report";

/** A whole report for tests: 587 silent, 2525 signed in. */
export const blockedReport: Report = {
  id: "0198c0de",
  verdict: "failed",
  startedAt: "2026-11-24T10:03:00.000Z",
  durationMs: 5_120,
  ranFrom: "203.0.113.9",
  settings: {
    host: "blocked.practice.test",
    port: 587,
    security: "starttls",
    auth: { method: "password", username: "ada@example.com" },
    from: { address: "ada@example.com" },
  },
  recipient: "bob@example.com",
  stages: [
    { stage: "dns", status: "ok", ms: 4, detail: "192.0.2.7" },
    { stage: "connect", status: "failed", ms: 5_000 },
    { stage: "greeting", status: "skipped", ms: 0 },
    { stage: "auth", status: "skipped", ms: 0 },
  ],
  transcript: [],
  capabilities: { beforeTls: [], afterTls: [] },
  tls: null,
  accepted: null,
  failure: {
    stage: "connect",
    reply: null,
    code: null,
    enhancedCode: null,
    errorCode: "ETIMEDOUT",
    message: "no answer within 5000 ms",
  },
  alternatives: [
    { port: 2525, security: "starttls", status: "open", reached: "auth", signedIn: true, ms: 84 },
    { port: 465, security: "tls", status: "blocked", reached: "connect", signedIn: null, ms: 1_500 },
  ],
  arrivalCode: null,
  diagnosis: {
    cause: "port-blocked",
    confidence: "certain",
    title: "Port 587 does not answer",
    explanation: "The same server answers on port 2525, so something on the way blocks 587.",
    evidence: ["No answer in 5 s from port 587", "Port 2525 answered in 84 ms"],
    otherCauses: [],
  },
  fixes: [
    {
      id: "use-2525",
      title: "Use port 2525",
      detail: "It is open and takes the same sign-in.",
      steps: ["Change the port to 2525"],
      patch: { port: 2525 },
      verified: true,
      link: null,
    },
    {
      id: "allow-outbound",
      title: "Have port 587 opened",
      detail: "Ask whoever runs your server's network.",
      steps: ["Send the letter below"],
      patch: null,
      verified: null,
      link: null,
    },
  ],
};
