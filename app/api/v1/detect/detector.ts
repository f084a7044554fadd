import "server-only";
import { config } from "@/lib/config/config";
import { dnsMs, usualBudgets } from "@/lib/detection/budgets";
import { createConnectionSlots } from "@/lib/detection/connection-slots";
import { createDetector, type Detector } from "@/lib/detection/detector";
import { createExpiringCache } from "@/lib/detection/expiring-cache";
import { createIspdb } from "@/lib/detection/ispdb";
import { fetchFromMirror } from "@/lib/detection/ispdb-mirror";
import { createPace } from "@/lib/detection/pace";
import { createResolver } from "@/lib/dns/resolver";
import { createEgress } from "@/lib/egress/egress";

/** Outgoing connections of the whole service at once. */
const mostConnections = 20;
/** Questions of the whole service to ISPDB; whoever would wait longer does without, and hears that it could not be asked. */
const ispdbPace = { perSecond: 2, mostMs: 2_000 };

let made: Detector | undefined;

/** The detector of this process; made at the first call, because the environment is read then. */
export function detector(): Detector {
  made ??= makeDetector();
  return made;
}

function makeDetector(): Detector {
  const { dnsServers, allowNetworks, detectionHttp, ispdbUrl, publicUrl } = config();
  const resolver = createResolver({ servers: dnsServers ?? [], timeoutMs: dnsMs });
  const egress = createEgress({ resolver, allowNetworks });
  const slots = createConnectionSlots(mostConnections);
  const userAgent = `Portwise (+${publicUrl})`;
  const ispdb = createIspdb({
    base: ispdbUrl.replace(/\/*$/, "/"),
    fetch: (url, { etag, signal }) =>
      fetchFromMirror(url, { etag, signal, resolver, slots, userAgent, timeoutMs: usualBudgets.ispdbMs }),
    turn: createPace(ispdbPace),
    cache: createExpiringCache({ size: 500 }),
  });
  return createDetector({
    resolver,
    egress,
    ispdb,
    slots,
    http: detectionHttp,
    userAgent,
    budgets: usualBudgets,
  });
}
