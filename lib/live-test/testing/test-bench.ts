import type { Socket } from "node:net";
import { type Authority, type CertificateOrder, createAuthority } from "@/lib/certificates/authority";
import { createResolver } from "@/lib/dns/resolver";
import { startDnsServer, type Zone } from "@/lib/dns/testing/dns-server";
import { createEgress, type Egress } from "@/lib/egress/egress";
import type { LocalHosts } from "@/lib/egress/local-hosts";
import { type DeadlinesMs, usualDeadlinesMs } from "@/lib/live-test/deadlines";
import type { LiveTestRequest } from "@/lib/live-test/live-test-request";
import { runLiveTest } from "@/lib/live-test/run-live-test";
import {
  type ScriptedServer,
  type ServerOptions,
  startScriptedServer,
} from "@/lib/live-test/testing/scripted-server";
import { openSilentDoor } from "@/lib/practice/silent-door";
import type { Settings } from "@/lib/settings/schema";
import type { LiveTestEvent } from "@/lib/transcript/event";
import type { Findings } from "@/lib/transcript/report";
import type { Stage } from "@/lib/transcript/stage";

export const testHost = "mail.bench.test";
export const testPassword = "correct-horse-battery";

export type PortPlan = ServerOptions & { certificate?: Partial<CertificateOrder> & { byStranger?: boolean } };
/** What is behind each port: `"silent"` drops what comes, a port that is not named refuses it. */
export type Ports = Readonly<Record<number, PortPlan | "silent">>;

/** A host whose ports are scripted servers, with an authority that is trusted for it, and an egress that leads there. */
export type TestBench = {
  egress: Egress;
  servers: ReadonlyMap<number, ScriptedServer>;
  /** How an egress of somebody else reaches the host. */
  localHosts: LocalHosts;
  /** The client's end of every connection that was made. */
  dialled: readonly Socket[];
  /** Runs a whole test against the host. */
  run(change?: Change, deadlinesMs?: DeadlinesMs): Promise<TestRun>;
  close(): Promise<void>;
};
type Change = Omit<Partial<LiveTestRequest>, "settings"> & { settings?: Partial<Settings> };

/** The usual deadlines, but for some stages, and the silence before Portwise speaks first. */
export function hurried({
  unasked = usualDeadlinesMs.unasked,
  ...change
}: Partial<Record<Stage | "unasked", number>>): DeadlinesMs {
  const { chosen, beside } = usualDeadlinesMs;
  return { chosen: { ...chosen, ...change }, beside: { ...beside, ...change }, unasked };
}
export type TestRun = { findings: Findings; events: readonly LiveTestEvent[] };

let authorities: Promise<readonly [trusted: Authority, stranger: Authority]> | undefined;

/** @param zone what DNS knows about other hosts, and `dnsMs` how long it may think; without it the system's is asked */
export async function createTestBench(
  ports: Ports,
  { zone, dnsMs }: { zone?: Zone; dnsMs?: number } = {},
): Promise<TestBench> {
  authorities ??= Promise.all([
    createAuthority({ name: "Test authority" }),
    createAuthority({ name: "Somebody else's authority" }),
  ]);
  const [trusted, stranger] = await authorities;
  const servers = new Map<number, ScriptedServer>();
  for (const [port, plan] of Object.entries(ports)) {
    if (plan === "silent") continue;
    const { byStranger = false, ...order } = plan.certificate ?? {};
    const issued = await (byStranger ? stranger : trusted).issue({ names: [testHost], ...order });
    const tls = { key: issued.keyPem, cert: issued.certificatePem, ...plan.tls };
    servers.set(Number(port), await startScriptedServer({ ...plan, tls }));
  }
  const silent = Object.values(ports).includes("silent") ? await openSilentDoor() : null;
  const dns = zone ? await startDnsServer(zone) : null;

  const dialled: Socket[] = [];
  const localHosts: LocalHosts = (host) =>
    host === testHost
      ? {
          portFor: (port) => (ports[port] === "silent" ? silent?.port : servers.get(port)?.port) ?? null,
          certificateAuthorityPem: trusted.certificatePem,
        }
      : null;
  const ownEgress = createEgress({
    resolver: createResolver(dns ? { servers: [dns.address], timeoutMs: dnsMs } : {}),
    localHosts,
  });
  const egress: Egress = {
    ...ownEgress,
    async dial(...target) {
      const socket = await ownEgress.dial(...target);
      dialled.push(socket);
      return socket;
    },
  };

  return {
    egress,
    servers,
    localHosts,
    dialled,
    async run(change = {}, deadlinesMs = usualDeadlinesMs) {
      const { signal } = new AbortController();
      return drain(runLiveTest(await usualRequest(egress, change), { egress, signal, deadlinesMs }));
    },
    async close() {
      const open = [...servers.values(), silent, dns].filter((one) => one !== null);
      await Promise.all(open.map((one) => one.close()));
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
