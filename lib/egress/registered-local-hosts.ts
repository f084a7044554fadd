import "server-only";
import type { LocalHosts } from "@/lib/egress/local-hosts";

/** On `globalThis`, because instrumentation and routes are bundled apart and would each have their own. */
declare global {
  var portwiseLocalHosts: LocalHosts | undefined;
}

/** Makes hosts of this process known to every egress that asks; called once, at start, by who runs them. */
export function registerLocalHosts(hosts: LocalHosts): void {
  globalThis.portwiseLocalHosts = hosts;
}

export const registeredLocalHosts: LocalHosts = (host) => globalThis.portwiseLocalHosts?.(host) ?? null;
