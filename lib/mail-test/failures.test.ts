import { describe, expect, it } from "vitest";
import {
  drop,
  lastWords,
  reset,
  type Script,
  type ServerOptions,
  type Step,
  silence,
} from "@/lib/live-test/testing/scripted-server";
import { createTestBench, testPassword, usualSettings } from "@/lib/live-test/testing/test-bench";
import { lastReport } from "@/lib/mail-test/last-report";
import { runMailTest } from "@/lib/mail-test/run-mail-test";
import type { Settings } from "@/lib/settings/schema";
import type { CauseId } from "@/lib/transcript/cause";
import type { FixId } from "@/lib/transcript/fix";
import type { Report, SettingsPatch } from "@/lib/transcript/report";
import type { Stage } from "@/lib/transcript/stage";

type Ports = Parameters<typeof createTestBench>[0];
type Case = {
  name: string;
  ports: Ports;
  settings?: Partial<Settings>;
  stage: Stage;
  cause: CauseId;
  fix?: FixId;
  patch?: SettingsPatch;
};

/** Runs one test against the ports; whatever happens, no secret may show up where it has no business. */
async function reportOn({ ports, settings = {} }: Pick<Case, "ports" | "settings">): Promise<Report> {
  const bench = await createTestBench(ports);
  try {
    const test = await runMailTest(
      { settings: { ...usualSettings, ...settings }, recipient: "grace@example.org" },
      { egress: bench.egress, signal: new AbortController().signal, locale: "en" },
    );
    if (!test.ok) throw new Error(test.error.code);
    const report = await lastReport(test.value);
    expect(JSON.stringify(report)).not.toContain(testPassword);
    for (const [port, server] of bench.servers) {
      const plan = ports[port];
      const isUntrusted = typeof plan === "object" && plan.certificate !== undefined;
      for (const { line, isSecure } of server.received) {
        if (!isSecure || isUntrusted) expect(line).not.toMatch(secretLine);
      }
      expect(server.connections.made).toBeLessThan(4);
    }
    return report;
  } finally {
    await bench.close();
  }
}

const secretLine = new RegExp(
  [testPassword, Buffer.from(testPassword).toString("base64").slice(0, 12), "^AUTH (?:PLAIN|XOAUTH2) "].join(
    "|",
  ),
);

const says = (script: Script, options: ServerOptions = {}): Ports => ({ 587: { script, ...options } });
const silentElsewhere: Ports = { 465: "silent", 2525: "silent", 25: "silent" };
const day = 86_400_000;
const daysFromNow = (days: number) => new Date(Date.now() + days * day);

/** Waits to be asked, and takes nothing but HTTP. */
const webServer: Step = ({ socket }) => {
  socket.removeAllListeners("data");
  socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"));
};

const connecting: Case[] = [
  {
    name: "silence on the chosen port, another open",
    ports: { 587: "silent", 465: "silent", 2525: {}, 25: "silent" },
    stage: "connect",
    cause: "port-blocked",
    fix: "use-2525",
    patch: { port: 2525, security: "starttls" },
  },
  {
    name: "silence on all ports",
    ports: { 587: "silent", ...silentElsewhere },
    stage: "connect",
    cause: "port-blocked",
    fix: "allow-outbound",
  },
  {
    name: "refused everywhere",
    ports: {},
    stage: "connect",
    cause: "connection-refused",
    fix: "check-host-and-port",
  },
  {
    name: "refused, another open",
    ports: { 465: { security: "tls" } },
    stage: "connect",
    cause: "connection-refused",
    fix: "use-465-tls",
    patch: { port: 465, security: "tls" },
  },
];

const greeting: Case[] = [
  {
    name: "dropped before the greeting",
    ports: says({ greeting: drop }),
    stage: "greeting",
    cause: "connection-dropped",
  },
  {
    name: "reset in the middle of the greetings",
    ports: says({ EHLO: reset }),
    stage: "ehlo",
    cause: "connection-dropped",
  },
  {
    name: "a 421 greeting",
    ports: says({ greeting: lastWords("421 4.3.2 Service not available, try later") }),
    stage: "greeting",
    cause: "server-fault",
  },
  {
    name: "IMAP behind the port",
    ports: says({ greeting: "* OK [CAPABILITY IMAP4rev1] Dovecot ready." }),
    stage: "greeting",
    cause: "wrong-service-port",
    fix: "check-host-and-port",
  },
  {
    name: "POP3 behind the port",
    ports: says({ greeting: "+OK Dovecot ready." }),
    stage: "greeting",
    cause: "wrong-service-port",
  },
  {
    name: "SSH behind the port",
    ports: says({ greeting: "SSH-2.0-OpenSSH_9.9" }),
    stage: "greeting",
    cause: "wrong-service-port",
  },
  {
    name: "HTTP behind the port",
    ports: says({ greeting: webServer }),
    stage: "greeting",
    cause: "wrong-service-port",
  },
  {
    name: "HTTP behind the port, TLS tried",
    ports: { 465: { script: { greeting: webServer } } },
    settings: { port: 465, security: "tls" },
    stage: "tls",
    cause: "wrong-service-port",
  },
];

const encrypting: Case[] = [
  {
    name: "TLS where STARTTLS was due",
    ports: { 587: {} },
    settings: { security: "tls" },
    stage: "tls",
    cause: "tls-mode-mismatch",
    fix: "use-587-starttls",
    patch: { security: "starttls" },
  },
  {
    name: "STARTTLS where TLS was due",
    ports: { 465: { security: "tls" } },
    settings: { port: 465 },
    stage: "greeting",
    cause: "tls-mode-mismatch",
    fix: "use-465-tls",
    patch: { security: "tls" },
  },
  {
    name: "STARTTLS missing",
    ports: says({}, { security: "none", capabilities: ["PIPELINING", "AUTH PLAIN LOGIN"] }),
    stage: "starttls",
    cause: "starttls-unavailable",
  },
  {
    name: "STARTTLS refused",
    ports: says({ STARTTLS: "454 4.7.0 TLS not available due to local problem" }),
    stage: "starttls",
    cause: "starttls-unavailable",
  },
  {
    name: "a banner rewritten by a firewall",
    ports: says({
      greeting: "220 ****************************",
      EHLO: "250-scripted.test\n250-XXXXXXXA\n250 SIZE 1000",
      STARTTLS: "500 5.5.1 Command unrecognized",
    }),
    stage: "starttls",
    cause: "traffic-intercepted",
    fix: "disable-interception",
  },
  {
    name: "a certificate that has expired",
    ports: { 587: { certificate: { validTo: daysFromNow(-3) } } },
    stage: "starttls",
    cause: "cert-expired",
  },
  {
    name: "a certificate that is not yet valid",
    ports: { 587: { certificate: { validFrom: daysFromNow(3) } } },
    stage: "starttls",
    cause: "cert-expired",
  },
  {
    name: "a self-signed certificate",
    ports: { 465: { security: "tls", certificate: { selfSigned: true } } },
    settings: { port: 465, security: "tls" },
    stage: "tls",
    cause: "cert-untrusted",
  },
  {
    name: "another host's certificate",
    ports: { 587: { certificate: { names: ["other.example.com"] } } },
    stage: "starttls",
    cause: "cert-name-mismatch",
  },
  {
    name: "TLS that is too old",
    ports: {
      465: {
        security: "tls",
        tls: { maxVersion: "TLSv1.1", minVersion: "TLSv1", ciphers: "DEFAULT@SECLEVEL=0" },
      },
    },
    settings: { port: 465, security: "tls" },
    stage: "tls",
    cause: "tls-incompatible",
    fix: "upgrade-server-tls",
  },
];

const signingIn: Case[] = [
  {
    name: "a wrong password",
    ports: says({ AUTH: "535 5.7.8 Error: authentication failed" }),
    stage: "auth",
    cause: "bad-credentials",
    fix: "fix-credentials",
  },
  {
    name: "an app password needed",
    ports: says({
      AUTH: "534-5.7.9 Application-specific password required. For more information, go to\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor - gsmtp",
    }),
    stage: "auth",
    cause: "app-password-required",
    fix: "use-app-password",
  },
  {
    name: "basic authentication switched off",
    ports: says({ AUTH: "535 5.7.139 Authentication unsuccessful, basic authentication is disabled." }),
    stage: "auth",
    cause: "basic-auth-disabled",
    fix: "use-oauth2",
  },
  {
    name: "SMTP AUTH switched off for the tenant",
    ports: says({
      AUTH: "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
    }),
    stage: "auth",
    cause: "smtp-auth-disabled",
    fix: "enable-smtp-auth",
  },
  {
    name: "no sign-in offered",
    ports: says({}, { capabilities: ["PIPELINING"] }),
    stage: "auth",
    cause: "auth-mechanism-unsupported",
  },
  {
    name: "only sign-ins that we lack",
    ports: says({}, { capabilities: ["PIPELINING", "AUTH NTLM GSSAPI"] }),
    stage: "auth",
    cause: "auth-mechanism-unsupported",
  },
  {
    name: "a sign-in that is throttled",
    ports: says({ AUTH: "454 4.7.0 Too many login attempts, please try again later" }),
    stage: "auth",
    cause: "login-throttled",
    fix: "retry-later",
  },
  {
    name: "a sign-in dropped half way",
    ports: says({ AUTH: drop }),
    stage: "auth",
    cause: "connection-dropped",
  },
];

const sending: Case[] = [
  {
    name: "a sign-in missing",
    ports: says({ MAIL: "530 5.7.0 Authentication required" }),
    settings: { auth: { method: "none" } },
    stage: "mail",
    cause: "auth-required",
    fix: "enable-auth",
  },
  {
    name: "encryption missing",
    ports: { 25: { security: "none", script: { MAIL: "530 5.7.0 Must issue a STARTTLS command first" } } },
    settings: { port: 25, security: "none", auth: { method: "none" } },
    stage: "mail",
    cause: "tls-required",
  },
  {
    name: "a sender that is not allowed",
    ports: says({ MAIL: "553 5.7.1 <ada@example.com>: Sender address rejected: not owned by user ada" }),
    stage: "mail",
    cause: "sender-not-allowed",
    fix: "match-sender",
  },
  {
    name: "an unknown recipient",
    ports: says({ RCPT: "550 5.1.1 <grace@example.org>: Recipient address rejected: User unknown" }),
    stage: "rcpt",
    cause: "recipient-rejected",
    fix: "check-recipient",
  },
  {
    name: "a full mailbox",
    ports: says({ RCPT: "552 5.2.2 Mailbox full" }),
    stage: "rcpt",
    cause: "recipient-rejected",
  },
  {
    name: "relaying denied",
    ports: says({ RCPT: "554 5.7.1 Relay access denied" }),
    stage: "rcpt",
    cause: "relay-denied",
  },
  {
    name: "greylisting",
    ports: says({ RCPT: "450 4.2.0 Greylisted, see http://postgrey.schweikert.ch/help/example.org.html" }),
    stage: "rcpt",
    cause: "greylisted",
    fix: "retry-later",
  },
  {
    name: "a message taken for spam",
    ports: says({ body: "554 5.7.1 Message rejected as spam by Content Filtering." }),
    stage: "body",
    cause: "content-rejected",
  },
  {
    name: "a sender domain that fails DMARC",
    ports: says({
      body: "550-5.7.26 Unauthenticated email from example.com is not accepted due to\n550 5.7.26 domain's DMARC policy.",
    }),
    stage: "body",
    cause: "domain-auth-failed",
  },
  {
    name: "a message too large",
    ports: says({ body: "552 5.3.4 Message size exceeds fixed limit" }),
    stage: "body",
    cause: "message-too-large",
  },
  {
    name: "a limit reached",
    ports: says({ MAIL: "452 4.5.3 Daily sending quota exceeded" }),
    stage: "mail",
    cause: "sending-limit-reached",
  },
  { name: "a drop at the sender", ports: says({ MAIL: reset }), stage: "mail", cause: "connection-dropped" },
  { name: "a drop at the message", ports: says({ body: drop }), stage: "body", cause: "connection-dropped" },
];

describe.concurrent.each([
  ["connecting", connecting],
  ["the greeting", greeting],
  ["encrypting", encrypting],
  ["signing in", signingIn],
  ["sending", sending],
])("%s", (_, cases) => {
  it.each(cases)("$name", async ({ stage, cause, fix, patch, ...test }) => {
    const report = await reportOn(test);
    const [first] = report.fixes;
    expect({ verdict: report.verdict, stage: report.failure?.stage, cause: report.diagnosis?.cause }).toEqual(
      {
        verdict: "failed",
        stage,
        cause,
      },
    );
    expect(report.durationMs).toBeLessThan(20_000);
    if (fix) expect(first?.id).toBe(fix);
    if (patch) expect(first).toMatchObject({ patch, verified: true });
  });
});

it("counts a message that was accepted before the connection dropped", async () => {
  const report = await reportOn({
    ports: says({ body: lastWords("250 2.0.0 Ok: queued as 4ZbXk52Qzfz9v7K") }),
  });
  expect(report).toMatchObject({ verdict: "sent", failure: null, accepted: { queueId: "4ZbXk52Qzfz9v7K" } });
});

it("does not mind a QUIT that hangs", async () => {
  const report = await reportOn({ ports: says({ QUIT: silence }) });
  expect(report).toMatchObject({ verdict: "sent", failure: null });
  expect(report.durationMs).toBeLessThan(2_000);
});

it("has the verified way out soon when the chosen port is silent", async () => {
  const report = await reportOn({
    ports: { 587: "silent", 465: { security: "tls" }, 2525: "silent", 25: "silent" },
  });
  expect(report.fixes[0]).toMatchObject({
    id: "use-465-tls",
    verified: true,
    patch: { port: 465, security: "tls" },
  });
  expect(report.durationMs).toBeLessThan(1_600);
});

it("does not try refused credentials anywhere else", async () => {
  const report = await reportOn({
    ports: { 587: { script: { AUTH: "535 5.7.8 no" } }, 465: { security: "tls" } },
  });
  expect(report.alternatives).toEqual([]);
});
