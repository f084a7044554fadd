import type { DiagnosisFacts } from "@/lib/diagnosis/facts";
import type { Provider } from "@/lib/providers/provider";
import { type Endpoint, isSameEndpoint, usualEndpoints } from "@/lib/smtp/endpoint";
import { meantMailPort } from "@/lib/smtp/ports";

/** A door to try instead. `signedIn` is `null` where this test did not sign in there. */
export type Door = Endpoint & { signedIn: boolean | null };

/**
 * The other doors of the same host, the best first.
 *
 * Where doors were tried, only those that answered count. Where none was, the provider's own list is
 * taken, else what is usual: the port that the typed one looks like, then 587, 465, and 2525 last, which
 * only sending services open. Port 25 is never proposed: it is for mail between servers.
 */
export function otherDoors(facts: DiagnosisFacts, provider: Provider | null): Door[] {
  const { settings, alternatives } = facts;
  if (alternatives.length > 0) {
    return alternatives
      .filter(({ status, signedIn }) => status === "open" && signedIn !== false)
      .toSorted((a, b) => Number(b.signedIn === true) - Number(a.signedIn === true))
      .map(({ port, security, signedIn }) => ({ port, security, signedIn }));
  }
  const meant = settings && meantMailPort(settings.port);
  return listedDoors(facts, provider)
    .filter((door) => door.port !== 25 && !(settings && isSameEndpoint(door, settings)))
    .toSorted((a, b) => Number(b.port === meant) - Number(a.port === meant))
    .map(({ port, security }) => ({ port, security, signedIn: null }));
}

function listedDoors({ settings }: DiagnosisFacts, provider: Provider | null): readonly Endpoint[] {
  const host =
    provider?.hosts.find((one) => one.host === settings?.host) ??
    // A regional host that the catalogue writes with a placeholder opens the ports of its siblings.
    provider?.hosts[0];
  return host && host.endpoints.length > 0 ? host.endpoints : usualEndpoints;
}
