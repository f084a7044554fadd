import "server-only";
import type { Egress, JudgedHost } from "@/lib/egress/egress";
import { candidatesBeside } from "@/lib/live-test/candidates";
import { composeMessage } from "@/lib/live-test/compose-message";
import { type DeadlinesMs, explorerTimesMs } from "@/lib/live-test/deadlines";
import { timedOut } from "@/lib/live-test/dialogue";
import { Explorer } from "@/lib/live-test/explorer";
import { firstWords } from "@/lib/live-test/first-words";
import { noticingHesitation } from "@/lib/live-test/hesitation";
import { isCurableElsewhere } from "@/lib/live-test/is-curable-elsewhere";
import type { Journey } from "@/lib/live-test/journey";
import type { LiveTestRequest } from "@/lib/live-test/live-test-request";
import { tryOldTls } from "@/lib/live-test/old-tls";
import { isSaidInTls, isTlsPort, isWorthOtherMode } from "@/lib/live-test/same-port";
import { Session } from "@/lib/live-test/session";
import { StageError } from "@/lib/live-test/stage-error";
import { waited } from "@/lib/live-test/waited";
import type { Endpoint } from "@/lib/smtp/endpoint";
import { enhancedCodeOf, replyCodeOf } from "@/lib/smtp/enhanced-code";
import { queueIdOf } from "@/lib/smtp/queue-id";
import type { LiveTestEvent } from "@/lib/transcript/event";
import type { Failure } from "@/lib/transcript/failure";
import { createRedactor } from "@/lib/transcript/redaction";
import type { Alternative, Findings, TlsFacts } from "@/lib/transcript/report";
import type { Stage } from "@/lib/transcript/stage";

/** What came of it. */
export type Outcome = Pick<Findings, "accepted" | "failure" | "alternatives">;

type HostTest = LiveTestRequest & { host: JudgedHost; arrivalCode: string };
type Context = {
  egress: Egress;
  deadlinesMs: DeadlinesMs;
  journey: Journey;
  emit: (event: LiveTestEvent) => void;
  /** Milliseconds since the test began. */
  now: () => number;
  cancelled: AbortSignal;
};

/** Tests the chosen port, and others beside it where that one hesitates or fails. */
export async function tryHost(test: HostTest, context: Context): Promise<Outcome> {
  const { host, settings, timeoutMs } = test;
  const { egress, deadlinesMs, journey, cancelled, now } = context;
  const redactor = createRedactor(settings.auth);
  const over = new AbortController();
  const signal = AbortSignal.any([cancelled, over.signal]);
  const endpoints = test.explore ? candidatesBeside(settings, test.documented) : [];
  const explorer = new Explorer({
    ...context,
    deadlinesMs: deadlinesMs.beside,
    host,
    endpoints,
    redactor,
    signal,
  });
  const session = new Session({
    host,
    security: settings.security,
    egress,
    redactor,
    watcher: noticingHesitation(journey, (stage) => void lookBeside(stage)),
    deadlinesMs: deadlinesMs.chosen,
    signal: cancelled,
  });
  const deadline = setTimeout(() => {
    session.abandon(timedOut(timeoutMs));
    over.abort();
  }, timeoutMs - now());

  const isElsewhere = ({ port }: Endpoint) => port !== settings.port;
  let isSilent = false;

  /** While a stage hesitates: finds a door that works, and gives the chosen one up if that stays silent. */
  async function lookBeside(stage: Stage): Promise<void> {
    const beganAtMs = now() - explorerTimesMs.hesitation;
    const isGreeting = stage === "greeting" && settings.security !== "tls";
    explorer.start((endpoint) => isElsewhere(endpoint) || (isGreeting && isTlsPort(endpoint.port)));
    if (isGreeting) void askUnasked(beganAtMs);
    await giveWay(stage, beganAtMs);
  }

  /** After a silence that no server keeps on purpose: tries the other mode of the port, and asks who is there. */
  async function askUnasked(beganAtMs: number): Promise<void> {
    await waited(beganAtMs + deadlinesMs.unasked - now(), signal);
    if (journey.current?.stage !== "greeting" || session.hasHeard) return;
    isSilent = true;
    explorer.start(() => true);
    void listen();
    await giveWay("greeting", beganAtMs);
  }

  async function giveWay(stage: Stage, beganAtMs: number): Promise<void> {
    const isStillThere = () => journey.current?.stage === stage && !session.hasHeard;
    const door = await explorer.best();
    const patienceMs = door && patienceWith(stage, { isSamePort: !isElsewhere(door.endpoint) });
    if (patienceMs === null || !isStillThere()) return;
    // A connection that nobody answers costs nothing while the sign-in is tried; a server that answered may just be slow.
    const isSlowPerhaps = patienceMs === explorerTimesMs.lateGreeting;
    if (isSlowPerhaps) await waited(beganAtMs + patienceMs - now(), signal);
    if (!isStillThere()) return;
    const found = await explorer.signIn(settings.auth);
    await waited(beganAtMs + patienceMs - now(), signal);
    if (isProven(found) && isStillThere()) session.abandon(timedOut(patienceMs));
  }

  /** A port that says nothing may be waiting to be asked, as web servers do: what it says then tells at once. */
  async function listen(): Promise<void> {
    const words = await firstWords(host, { egress, signal, silenceMs: explorerTimesMs.hesitation });
    const isStillThere = journey.current?.stage === "greeting" && !session.hasHeard;
    if (words === null || replyCodeOf(words) !== null || !isStillThere) return;
    session.abandon(
      Object.assign(new Error("another service answered"), { code: "EPROTOCOL", response: words }),
    );
  }

  function isProven(found: Alternative | null): boolean {
    return found?.status === "open" && (settings.auth.method === "none" || found.signedIn !== null);
  }

  try {
    const accepted = await converse(session, test);
    session.quit();
    return { accepted, failure: null, alternatives: explorer.alternatives };
  } catch (error) {
    if (cancelled.aborted) return { accepted: null, failure: null, alternatives: explorer.alternatives };
    if (!(error instanceof StageError)) throw error;
    journey.fail(error.failure);
    const { failure: seen } = error;
    const triedOldTls = tryOldTls(seen, {
      host,
      security: settings.security,
      egress,
      signal,
      deadlinesMs: deadlinesMs.beside,
    });
    const [told, oldTls] = await Promise.all([
      triedOldTls.then((found) => (found ? seen : withFirstWords(seen, { ...context, host, signal }))),
      triedOldTls,
      isCurableElsewhere(seen) ? exploreOthers(seen, triedOldTls) : null,
    ]);
    if (oldTls) journey.secured({ ...oldTls, trusted: false, problem: "EOLDTLS" });
    const failure = oldTls
      ? { ...seen, errorCode: "EOLDTLS", message: `the server speaks ${oldTls.protocol} at most` }
      : told;
    return { accepted: null, failure, alternatives: explorer.alternatives };
  } finally {
    clearTimeout(deadline);
    explorer.close();
  }

  async function exploreOthers(failure: Failure, triedOldTls: Promise<TlsFacts | null>): Promise<void> {
    explorer.start(isElsewhere);
    const shown = {
      hasHeard: session.hasHeard,
      hasCertificate: (journey.tls?.certificate ?? null) !== null,
      isSilent,
    };
    const speaksTls = (await triedOldTls) !== null;
    explorer.start(
      (endpoint) => !speaksTls && isWorthOtherMode(endpoint, { chosen: settings, failure, shown }),
    );
    const found = await explorer.signIn(settings.auth);
    await explorer.settle({ isProven: isProven(found) });
  }
}

/**
 * How long a chosen port that is silent at this stage keeps a door that works waiting; `null` where it is not given up
 * before its deadline. A connection that nobody answers is blocked. A server that has answered may just be slow, unless
 * the very same port speaks in the other mode.
 */
function patienceWith(stage: Stage, { isSamePort }: { isSamePort: boolean }): number | null {
  if (stage === "connect") return explorerTimesMs.silence;
  if (stage !== "greeting") return null;
  return isSamePort ? explorerTimesMs.silence : explorerTimesMs.lateGreeting;
}

async function converse(session: Session, test: HostTest): Promise<Outcome["accepted"]> {
  const { settings, recipient } = test;
  await session.open();
  if (settings.auth.method !== "none") await session.signIn(settings.auth);
  if (test.signInOnly) return null;

  const words = test.words(test.arrivalCode);
  const message = await composeMessage({ settings, recipient, words }, { now: new Date() });
  const reply = await session.send({ from: settings.from.address, to: recipient, message });
  return { reply, queueId: queueIdOf(reply) };
}

/** Where TLS met something else: what the port says in clear. */
async function withFirstWords(
  failure: Failure,
  { host, egress, journey, deadlinesMs, signal }: Context & { host: JudgedHost; signal: AbortSignal },
): Promise<Failure> {
  if (failure.stage !== "tls" || journey.tls?.certificate !== null) return failure;
  if (isSaidInTls(failure.errorCode)) return failure;
  const silenceMs = isTlsPort(host.port) ? explorerTimesMs.hesitation : deadlinesMs.unasked;
  const reply = await firstWords(host, { egress, signal, silenceMs });
  if (reply === null) return failure;
  journey.line({ from: "server", secure: false, line: reply });
  const code = replyCodeOf(reply);
  // Another service's own words say more than what OpenSSL made of them.
  if (code === null) return { ...failure, reply, errorCode: null, message: "another service answered" };
  return { ...failure, reply, code, enhancedCode: enhancedCodeOf(reply) };
}
