import { setTimeout as wait } from "node:timers/promises";
import { scoreOf } from "@/lib/detection/confidence";
import { createConnectionSlots } from "@/lib/detection/connection-slots";
import type { Detection, Setting } from "@/lib/detection/detection";
import { offer } from "@/lib/detection/offer";

type Context = {
  /** Whether a server that fits its certificate answers here, encrypted; never signs in. */
  isOpen: (candidate: Setting, signal: AbortSignal) => Promise<boolean>;
  signal: AbortSignal;
  times?: ProbeTimes;
};

/** `floorMs`: finding nothing always takes that long, so that its time tells nothing about closed ports. */
type ProbeTimes = { apartMs: number; eachMs: number; floorMs: number };
const usualTimes: ProbeTimes = { apartMs: 100, eachMs: 4_000, floorMs: 5_000 };

/**
 * Tries the usual names of a domain's own server, only when the person asks for it: best first, four at once, each
 * with a deadline. The first in order that is open wins once those before it have failed.
 */
export async function probe(
  domain: string,
  { isOpen, signal, times = usualTimes }: Context,
): Promise<Detection> {
  const floor = wait(times.floorMs, undefined, { signal });
  floor.catch(() => {}); // awaited only if nothing is found
  const stop = new AbortController();
  const slots = createConnectionSlots(4);
  const tries = candidatesOf(domain).map(async (candidate, index) => {
    const ends = AbortSignal.any([signal, stop.signal]);
    await wait(index * times.apartMs, undefined, { signal: ends });
    const { eachMs } = times;
    return slots.run(() => isOpen(candidate, AbortSignal.any([ends, AbortSignal.timeout(eachMs)])), ends);
  });
  const answers = tries.map((tried) => tried.catch(() => false)); // a door that cannot be tried is closed

  try {
    for (const [index, candidate] of candidatesOf(domain).entries()) {
      if (await answers[index]) return found(domain, candidate);
    }
    await floor;
    return nothing(domain);
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
