import { type Authority, type CertificateOrder, createAuthority } from "@/lib/certificates/authority";
import { createResolver } from "@/lib/dns/resolver";
import { createEgress, type Egress } from "@/lib/egress/egress";
import { type SilentPort, startSilentPort } from "@/lib/egress/testing/silent-port";
import type { LiveTestRequest } from "@/lib/live-test/live-test-request";
import { runLiveTest } from "@/lib/live-test/run-live-test";
import {
  type ScriptedServer,
  type ServerOptions,
  startScriptedServer,
} from "@/lib/live-test/testing/scripted-server";
import type { Settings } from "@/lib/settings/schema";
import type { LiveTestEvent } from "@/lib/transcript/event";
import type { Findings } from "@/lib/transcript/report";

export const testHost = "mail.bench.test";
export const testPassword = "correct-horse-battery";

type PortPlan = ServerOptions & { certificate?: Partial<CertificateOrder> };

/** A host whose ports are scripted servers, with an authority that is trusted for it, and an egress that leads there. */
export type TestBench = {
  egress: Egress;
  servers: ReadonlyMap<number, ScriptedServer>;
  /** Runs a whole test against the host. */
  run(change?: Change): Promise<TestRun>;
  close(): Promise<void>;
};
type Change = Omit<Partial<LiveTestRequest>, "settings"> & { settings?: Partial<Settings> };
export type TestRun = { findings: Findings; events: readonly LiveTestEvent[] };

let authority: Promise<Authority> | undefined;

/** @param ports what is behind each port; `"silent"` drops what comes, a port that is not named refuses it */
export async function createTestBench(
  ports: Readonly<Record<number, PortPlan | "silent">>,
): Promise<TestBench> {
  authority ??= createAuthority({ name: "Test authority" });
  const trusted = await authority;
  const servers = new Map<number, ScriptedServer>();
  const silent = new Map<number, SilentPort>();

  for (const [text, plan] of Object.entries(ports)) {
    if (plan === "silent") {
      silent.set(Number(text), await startSilentPort());
      continue;
    }
    const { keyPem, ...issued } = await trusted.issue({ names: [testHost], ...plan.certificate });
    const tls = { key: keyPem, cert: issued.certificatePem, ...plan.tls };
    servers.set(Number(text), await startScriptedServer({ ...plan, tls }));
  }

  const egress = createEgress({
    resolver: createResolver(),
    localHosts: (host) =>
      host === testHost
        ? {
            portFor: (port) => servers.get(port)?.port ?? silent.get(port)?.port ?? null,
            certificateAuthorityPem: trusted.certificatePem,
          }
        : null,
  });

  return {
    egress,
    servers,
    async run(change = {}) {
      return drain(
        runLiveTest(await usualRequest(egress, change), { egress, signal: new AbortController().signal }),
      );
    },
    async close() {
      await Promise.all([...servers.values(), ...silent.values()].map((server) => server.close()));
    },
  };
}

export const usualSettings: Settings = {
  host: testHost,
  port: 587,
  security: "starttls",
  auth: { method: "password", username: "ada@example.com", password: testPassword },
  from: { name: "Ada", address: "ada@example.com" },
};

/** A whole test against the bench's host, with some of it changed. */
export async function usualRequest(egress: Egress, change: Change = {}): Promise<LiveTestRequest> {
  const settings: Settings = { ...usualSettings, ...change.settings };
  const judged = await egress.judge({ host: settings.host, port: settings.port });
  if (!judged.ok) throw new Error(judged.error.code);
  return {
    recipient: "grace@example.org",
    target: { host: judged, ms: 0 },
    documented: [],
    words: (code) => ({
      subject: `Test ${code}`,
      text: `It works: ${code}`,
      html: `<p>It works: ${code}</p>`,
    }),
    explore: false,
    signInOnly: false,
    timeoutMs: 20_000,
    ...change,
    settings,
  };
}

/** Takes all events of a test, and what it returns. */
export async function drain(test: AsyncGenerator<LiveTestEvent, Findings, void>): Promise<TestRun> {
  const events: LiveTestEvent[] = [];
  for (;;) {
    const step = await test.next();
    if (step.done) return { findings: step.value, events };
    events.push(step.value);
  }
}
