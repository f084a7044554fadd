import "server-only";
import { randomInt, randomUUID } from "node:crypto";
import type { Egress } from "@/lib/egress/egress";
import { ownPublicAddress } from "@/lib/egress/own-address";
import type { NoAddress } from "@/lib/egress/refusal";
import { type DeadlinesMs, usualDeadlinesMs } from "@/lib/live-test/deadlines";
import { EventQueue } from "@/lib/live-test/event-queue";
import { Journey } from "@/lib/live-test/journey";
import type { LiveTestRequest } from "@/lib/live-test/live-test-request";
import { type Outcome, tryHost } from "@/lib/live-test/try-host";
import type { LiveTestEvent } from "@/lib/transcript/event";
import type { Failure } from "@/lib/transcript/failure";
import { type Findings, withoutSecrets } from "@/lib/transcript/report";
import type { Stage } from "@/lib/transcript/stage";

/**
 * Runs one test and tells what happens while it does. The findings are what the generator returns.
 *
 * Aborting `signal` closes every socket at once, and so does ending the iteration.
 */
export async function* runLiveTest(
  request: LiveTestRequest,
  {
    egress,
    signal,
    deadlinesMs = usualDeadlinesMs,
  }: { egress: Egress; signal: AbortSignal; deadlinesMs?: DeadlinesMs | undefined },
): AsyncGenerator<LiveTestEvent, Findings, void> {
  const events = new EventQueue<LiveTestEvent>();
  const stop = new AbortController();
  const findings = run(request, {
    egress,
    deadlinesMs,
    emit: (event) => events.push(event),
    cancelled: AbortSignal.any([signal, stop.signal]),
  }).finally(() => events.close());
  findings.catch(() => {}); // awaited below, after the events before it
  try {
    yield* events;
    return await findings;
  } finally {
    stop.abort();
  }
}

type Context = {
  egress: Egress;
  deadlinesMs: DeadlinesMs;
  emit: (event: LiveTestEvent) => void;
  cancelled: AbortSignal;
};

async function run(request: LiveTestRequest, context: Context): Promise<Findings> {
  const { emit, cancelled } = context;
  const { settings, recipient, target, timeoutMs } = request;
  const beganAtMs = performance.now() - target.ms;
  const now = () => Math.round(performance.now() - beganAtMs);
  const startedAt = new Date(Date.now() - target.ms).toISOString();
  const id = randomUUID();
  emit({ type: "started", id, startedAt, timeoutMs });

  const journey = new Journey(planOf(request), { emit, now });
  const arrivalCode = randomInt(1_000_000).toString().padStart(6, "0");
  const { accepted, failure, alternatives } = await reach(request, journey, async (host) =>
    tryHost({ ...request, host, arrivalCode }, { ...context, journey, now }),
  );

  return {
    id,
    verdict: cancelled.aborted ? "cancelled" : failure ? "failed" : "sent",
    startedAt,
    durationMs: now(),
    ranFrom: ownPublicAddress(),
    settings: withoutSecrets(settings),
    recipient,
    stages: journey.finish(),
    transcript: journey.transcript,
    capabilities: journey.capabilities,
    tls: journey.tls,
    accepted,
    failure: cancelled.aborted ? null : failure,
    alternatives,
    certificateHost: null,
    arrivalCode: accepted && arrivalCode,
  };
}

/** The look-up is over by now, because a host is judged before it is tested; here it takes its place in the story. */
async function reach(
  { target }: LiveTestRequest,
  journey: Journey,
  tryIt: (host: Extract<typeof target.host, { ok: true }>["value"]) => Promise<Outcome>,
): Promise<Outcome> {
  journey.begin("dns", 0);
  if (target.host.ok) {
    journey.pass("dns", target.host.value.addresses.map(({ address }) => address).join(", "));
    return tryIt(target.host.value);
  }
  const failure = dnsFailure(target.host.error);
  journey.fail(failure);
  return { accepted: null, failure, alternatives: [] };
}

function dnsFailure({ errorCode, status }: NoAddress): Failure {
  return {
    stage: "dns",
    reply: null,
    code: null,
    enhancedCode: null,
    errorCode,
    message: `${status} ${errorCode}`,
  };
}

/** The stages that these settings go through. */
function planOf({ settings, signInOnly }: LiveTestRequest): readonly Stage[] {
  return [
    "dns",
    "connect",
    ...(settings.security === "tls" ? (["tls"] as const) : []),
    "greeting",
    "ehlo",
    ...(settings.security === "starttls" ? (["starttls"] as const) : []),
    ...(settings.auth.method === "none" ? [] : (["auth"] as const)),
    ...(signInOnly ? [] : (["mail", "rcpt", "data", "body"] as const)),
  ];
}
