import { setTimeout as wait } from "node:timers/promises";
import { scoreOf } from "@/lib/detection/confidence";
import { createConnectionSlots } from "@/lib/detection/connection-slots";
import type { Detection, Setting } from "@/lib/detection/detection";
import { isPublicHostName } from "@/lib/detection/domain";
import { offer } from "@/lib/detection/offer";

/**
 * What a door turned out to be. `open`: a server that fits its certificate answers there, encrypted. `other-name`: its
 * certificate is good for these names and not for the one that was asked.
 */
export type Knock =
  | { readonly status: "open" | "closed" }
  | { readonly status: "other-name"; readonly names: readonly string[] };

type Context = {
  /** Looks what stands behind a door; never signs in. */
  knock: (candidate: Setting, signal: AbortSignal) => Promise<Knock>;
  signal: AbortSignal;
  times?: ProbeTimes;
};

/** `floorMs`: finding no open door always takes that long, so that its time tells nothing about closed ports. */
type ProbeTimes = { apartMs: number; eachMs: number; floorMs: number };
const usualTimes: ProbeTimes = { apartMs: 100, eachMs: 4_000, floorMs: 5_000 };

/**
 * Tries the usual names of a domain's own server, only when the person asks for it: best first, four at once, each
 * with a deadline. The first in order that is open wins once those before it have failed. Where none is, the names
 * that a server's certificate is good for are a suggestion: shared hosting has one name for all its customers.
 */
export async function probe(
  domain: string,
  { knock, signal, times = usualTimes }: Context,
): Promise<Detection> {
  const floor = wait(times.floorMs, undefined, { signal });
  floor.catch(() => {}); // awaited only if nothing is found
  const stop = new AbortController();
  const slots = createConnectionSlots(4);
  const tries = candidatesOf(domain).map(async (candidate, index) => {
    const ends = AbortSignal.any([signal, stop.signal]);
    await wait(index * times.apartMs, undefined, { signal: ends });
    const { eachMs } = times;
    return slots.run(() => knock(candidate, AbortSignal.any([ends, AbortSignal.timeout(eachMs)])), ends);
  });
  const answers = tries.map((tried) => tried.catch(() => closed)); // a door that cannot be tried is closed

  try {
    for (const [index, candidate] of candidatesOf(domain).entries()) {
      if ((await answers[index])?.status === "open") return found(domain, candidate);
    }
    await floor;
    return underOtherName(domain, await Promise.all(answers)) ?? nothing(domain);
  } finally {
    stop.abort();
  }
}

function candidatesOf(domain: string): readonly Setting[] {
  return [`smtp.${domain}`, `mail.${domain}`, domain].flatMap((host): Setting[] => [
    { host, port: 465, security: "tls", username: "email" },
    { host, port: 587, security: "starttls", username: "email" },
  ]);
}

const closed: Knock = { status: "closed" };
/** More names of one certificate than this would be a list to choose from, and no suggestion. */
const mostNames = 3;

/** The first door whose certificate is for other names, under those; only public names, and none that was tried. */
function underOtherName(domain: string, knocks: readonly Knock[]): Detection | null {
  const candidates = candidatesOf(domain);
  for (const [index, answer] of knocks.entries()) {
    const candidate = candidates[index];
    if (answer.status !== "other-name" || !candidate) continue;
    const hosts = answer.names
      .map((name) => name.toLowerCase())
      .filter((name) => isPublicHostName(name) && candidates.every(({ host }) => host !== name));
    if (hosts.length > 0)
      return otherName(
        domain,
        hosts.slice(0, mostNames).map((host) => ({ ...candidate, host })),
      );
  }
  return null;
}

/** Nobody has looked whether such a host answers, so it is believed less than a door that did. */
function otherName(domain: string, settings: readonly Setting[]): Detection {
  return offer({
    domain,
    provider: null,
    kind: "self-hosted",
    settings,
    source: "probe",
    credentials: {},
    notes: ["own-server", "certificate-names-another"],
    confidence: 0.4,
    mustConfirm: true,
  });
}

function found(domain: string, setting: Setting): Detection {
  return offer({
    domain,
    provider: null,
    kind: "self-hosted",
    settings: [setting],
    source: "probe",
    credentials: {},
    notes: ["own-server"],
    ...scoreOf("probe"),
  });
}

function nothing(domain: string): Detection {
  return offer({
    domain,
    provider: null,
    kind: "unknown",
    settings: [],
    source: "probe",
    credentials: {},
    notes: ["probe-found-nothing"],
    confidence: 0,
    mustConfirm: false,
  });
}
