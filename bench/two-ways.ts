import { createTransport } from "nodemailer";
import { createResolver } from "@/lib/dns/resolver";
import { createEgress } from "@/lib/egress/egress";
import type { LocalHosts } from "@/lib/egress/local-hosts";
import { lastReport } from "@/lib/mail-test/last-report";
import { runMailTest } from "@/lib/mail-test/run-mail-test";
import type { Settings } from "@/lib/settings/schema";
import type { Endpoint } from "@/lib/smtp/endpoint";
import type { Report } from "@/lib/transcript/report";

type Credentials = Extract<Settings["auth"], { method: "password" }>;
type Target = { hosts: LocalHosts; settings: Settings & { auth: Credentials } };

const recipient = "bench@example.org";

/** A whole Portwise test. */
export async function portwise({ hosts, settings }: Target): Promise<Report> {
  const egress = createEgress({ resolver: createResolver(), localHosts: hosts });
  const { signal } = new AbortController();
  const test = await runMailTest({ settings, recipient }, { egress, signal, locale: "en" });
  if (!test.ok) throw new Error(test.error.code);
  return lastReport(test.value);
}

/**
 * The same message, as a program would send it over a connection of its own.
 *
 * @throws if that fails
 */
export async function nodemailer(
  { hosts, settings }: Target,
  { port, security }: Endpoint,
  { connectionTimeoutMs = 5_000 } = {},
): Promise<void> {
  const { host, auth, from } = settings;
  const local = hosts(host);
  const transport = createTransport({
    host: "127.0.0.1",
    port: local?.portFor(port) ?? 1,
    secure: security === "tls",
    requireTLS: security === "starttls",
    auth: { user: auth.username, pass: auth.password },
    tls: { servername: host, ca: local?.certificateAuthorityPem ?? "" },
    connectionTimeout: connectionTimeoutMs,
  });
  try {
    await transport.sendMail({ from: from.address, to: recipient, subject: "Bench", text: "123456" });
  } finally {
    transport.close();
  }
}
