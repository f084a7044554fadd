import "server-only";
import type { Egress } from "@/lib/egress/egress";
import type { NoAddress, Refusal } from "@/lib/egress/refusal";
import { checkPorts } from "@/lib/live-test/check-ports";
import type { PortsRequest } from "@/lib/mail-test/schema";
import { endpointsOf, findProvider, providerOfHost } from "@/lib/providers/catalog";
import { err, ok, type Result } from "@/lib/result";
import { type Endpoint, usualEndpoints } from "@/lib/smtp/endpoint";
import type { Alternative } from "@/lib/transcript/report";

/** Tells which doors of a host are open from here; the same knocking as in a live test, without a sign-in. */
export async function runPortCheck(
  request: PortsRequest,
  { egress, signal }: { egress: Egress; signal: AbortSignal },
): Promise<Result<AsyncGenerator<Alternative, void, void>, Refusal | NoAddress>> {
  const endpoints = request.endpoints ?? endpointsFor(request);
  const [first = { port: 587 }] = endpoints;
  const host = await egress.judge({ host: request.host, port: first.port }, { signal });
  return host.ok ? ok(checkPorts({ host: host.value, endpoints }, { egress, signal })) : err(host.error);
}

function endpointsFor({ host, provider: id }: PortsRequest): readonly Endpoint[] {
  const provider = findProvider(id ?? "") ?? providerOfHost(host);
  const documented = provider ? endpointsOf(provider, host) : [];
  return documented.length > 0
    ? documented.map(({ port, security }) => ({ port, security }))
    : usualEndpoints;
}
