import { createConnectionSlots } from "@/lib/detection/connection-slots";
import { createExpiringCache } from "@/lib/detection/expiring-cache";
import { fetchDocument } from "@/lib/detection/fetch-document";
import type { Network } from "@/lib/detection/gather";
import { createIspdb } from "@/lib/detection/ispdb";
import { startWebServer, type WebServer } from "@/lib/detection/testing/web-server";
import { createResolver } from "@/lib/dns/resolver";
import { type DnsServer, startDnsServer, type Zone } from "@/lib/dns/testing/dns-server";
import { createEgress, type Egress } from "@/lib/egress/egress";

/**
 * A small internet on loopback: DNS, and one web server behind every name. 127.0.0.2 stands for the public
 * internet, because it is the one address that egress is told to allow; the rest of loopback stays what it is,
 * a network inside, so that the judging is the real one.
 */
export type World = {
  dns: DnsServer;
  web: WebServer;
  /** As the service would have it, with nothing remembered yet. */
  network(): Network;
  close(): Promise<void>;
};

export const publicAddress = "127.0.0.2";
export const privateAddress = "127.0.0.3";

export async function startWorld(zone: Zone = {}): Promise<World> {
  const [dns, web] = await Promise.all([startDnsServer(zone), startWebServer({ host: publicAddress })]);
  const resolver = createResolver({ servers: [dns.address], timeoutMs: 1_000 });
  const egress = behindPort443(createEgress({ resolver, allowNetworks: [`${publicAddress}/32`] }), web.port);
  const slots = createConnectionSlots(20);
  const budgets = { connectMs: 1_000, requestMs: 1_500, ispdbMs: 1_500, graceMs: 200, deadlineMs: 3_000 };
  const userAgent = "Portwise test";
  return {
    dns,
    web,
    network: () => ({
      resolver,
      egress,
      slots,
      http: true,
      userAgent,
      budgets,
      ispdb: createIspdb({
        base: "https://ispdb.example.net/v1.1/",
        fetch: (url, { etag, signal }) =>
          fetchDocument(
            url,
            { egress, slots, signal, userAgent, timeoutMs: budgets.ispdbMs, connectTimeoutMs: 1_000 },
            { etag },
          ),
        turn: () => Promise.resolve(true),
        cache: createExpiringCache({ size: 100 }),
      }),
    }),
    async close() {
      await Promise.all([dns.close(), web.close()]);
    },
  };
}

/** Tests may not listen on 443; what was judged for 443 is dialled at the web server's own port. */
function behindPort443(egress: Egress, port: number): Egress {
  return {
    ...egress,
    dial: (host, options) => egress.dial(host.port === 443 ? { ...host, port } : host, options),
  };
}
