import "server-only";
import { config } from "@/lib/config/config";
import { createResolver } from "@/lib/dns/resolver";
import { createEgress, type Egress } from "@/lib/egress/egress";
import { registeredLocalHosts } from "@/lib/egress/registered-local-hosts";
import { endpointsOf, providerOfHost } from "@/lib/providers/catalog";

let egress: Egress | undefined;

/** Where this installation may connect for mail, as its environment says. */
export function ownEgress(): Egress {
  const { dnsServers, allowNetworks, ehloName, publicUrl } = config();
  egress ??= createEgress({
    resolver: createResolver({ servers: dnsServers ?? [] }),
    allowNetworks,
    localHosts: registeredLocalHosts,
    catalogPorts,
    ownNames: { configured: ehloName, publicHost: new URL(publicUrl).hostname },
  });
  return egress;
}

function catalogPorts(host: string): readonly number[] {
  const provider = providerOfHost(host);
  return provider ? endpointsOf(provider, host).map(({ port }) => port) : [];
}
