import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { KnownFailure } from "@/lib/diagnosis/testing/known-failure";
import { diagnoseRequestSchema } from "@/lib/explain/diagnose-request";
import { explain } from "@/lib/explain/explain";
import { type SampleName, samples } from "@/lib/pasted-log/samples";
import { blockedReport } from "@/lib/transcript/testing/sample-report";

const { failure } = blockedReport;
if (!failure) throw new Error("the sample is of a failure");
const savedReport = { ...blockedReport, failure };

const context = { locale: "en", now: new Date("2026-11-24") } as const;

it.each<[SampleName, string, string]>([
  ["reply", "bad-credentials", "fix-credentials"],
  ["phpmailer", "app-password-required", "use-app-password"],
  ["wpMailSmtp", "port-blocked", "use-465-tls"],
  ["nodemailer", "bad-credentials", "fix-username"],
  ["python", "smtp-auth-disabled", "enable-smtp-auth"],
  ["java", "traffic-intercepted", "disable-interception"],
  ["go", "connection-refused", "check-host-and-port"],
  ["dotnet", "auth-required", "enable-auth"],
  ["ruby", "sender-not-allowed", "match-sender"],
  ["bounce", "recipient-rejected", "check-recipient"],
  ["swaks", "relay-denied", "enable-auth"],
  ["openssl", "cert-expired", "fix-certificate"],
  ["curl", "tls-mode-mismatch", "use-587-starttls"],
  ["msmtp", "bad-credentials", "fix-credentials"],
  ["postfix", "domain-auth-failed", "publish-spf-dkim-dmarc"],
  ["exim", "ip-blocklisted", "delist-ip"],
])("explains the sample %s: %s, %s", (name, cause, fix) => {
  const { diagnosis, fixes } = explain({ text: samples[name] }, context);
  expect([diagnosis.cause, fixes[0]?.id]).toEqual([cause, fix]);
});

it("answers in the language that was asked for", () => {
  const request = { failure: { reply: "535 5.7.8 no" } };
  const [english, italian] = [explain(request, context), explain(request, { ...context, locale: "it" })];
  expect(italian.diagnosis.cause).toBe(english.diagnosis.cause);
  expect(italian.diagnosis.explanation).not.toBe(english.diagnosis.explanation);
});

it("tells a saved report again, in another language, with what the test had proved", () => {
  const { diagnosis, fixes } = explain({ report: savedReport }, { ...context, locale: "it" });
  expect(diagnosis).toMatchObject({ cause: "port-blocked", confidence: "certain" });
  expect(diagnosis.title).toContain("Nessuna risposta");
  expect(fixes[0]).toMatchObject({ id: "use-2525", verified: true, patch: { port: 2525 } });
  expect(diagnoseRequestSchema.safeParse({ report: blockedReport, locale: "it" }).success).toBe(true);
});

it("leaves a provider that it does not know to the host", () => {
  const { fixes } = explain(
    {
      failure: { stage: "auth", reply: "535 Authentication failed" },
      settings: { host: "smtp.sendgrid.net", port: 587, security: "starttls" },
      provider: "twilio-sendgrid",
    },
    context,
  );
  expect(fixes[0]?.id).toBe("use-provider-smtp-credentials");
});

it("says that it does not know", () => {
  expect(explain({ text: "hello" }, context).diagnosis.cause).toBe("unknown");
});

it.each([
  [{}],
  [{ failure: {} }],
  [{ failure: { stage: "lunch", reply: "550 no" } }],
  [{ failure: { reply: "550 no" }, settings: { host: "a.example", port: 0, security: "tls" } }],
  [{ report: { ...blockedReport, failure: null } }],
  [{ text: "" }],
  [{ text: "x".repeat(300_000) }],
])("refuses %j", (request) => {
  expect(diagnoseRequestSchema.safeParse(request).success).toBe(false);
});

it("tells most causes without being told the stage", () => {
  const url = new URL("../diagnosis/testing/recorded-failures.json", import.meta.url);
  const failures: KnownFailure[] = JSON.parse(readFileSync(url, "utf8"));
  const right = failures.filter(({ reply = null, error = null, settings, causes }) =>
    causes.includes(explain({ failure: { reply, error }, settings }, context).diagnosis.cause),
  );
  expect(right.length / failures.length).toBeGreaterThan(0.9);
});

it("offers no other port where mail is delivered to the recipient's server", () => {
  const text = "postfix/smtp[1]: connect to mx.example.org[192.0.2.5]:25: Connection timed out";
  const { diagnosis, fixes } = explain({ text }, context);
  expect(diagnosis.cause).toBe("port-blocked");
  expect(fixes.map(({ id }) => id)).not.toContain("use-587-starttls");
});

it.each([
  ["MAIL_HOST=mail.example.com\nMAIL_PORT=587\nConnection timed out", "use-587-starttls"],
  ["EMAIL_HOST=mail.example.com\nEMAIL_PORT=465\nEMAIL_USE_SSL=True\nTimeoutError: timed out", "use-465-tls"],
  ["Failed to connect to mail.example.com:587: i/o timeout", "use-587-starttls"],
  ["Port: 587 SSL: on\nServer: mail.example.com\nConnection timed out", "use-587-starttls"],
])("never advises the port that just timed out: %j", (text, fix) => {
  const { diagnosis, fixes } = explain({ text }, context);
  expect(diagnosis.cause).toBe("port-blocked");
  expect(fixes[0]?.id).not.toBe(fix);
});
