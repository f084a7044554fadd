import type { CauseId } from "@/lib/transcript/cause";

/**
 * Causes that tell an older one more closely, with the older ones. A failure that was labelled with either
 * is told rightly as the other, because labels were written before the closer cause existed, and a text may
 * say too little for it.
 */
const refined: Partial<Record<CauseId, readonly CauseId[]>> = {
  "client-runtime-limited": ["client-config-error"],
  "setting-not-taken": ["client-config-error"],
  "secret-mangled": ["bad-credentials", "client-config-error"],
  "ca-bundle-missing": ["cert-untrusted", "client-config-error"],
  "client-outdated": ["tls-incompatible", "client-config-error"],
  "path-mtu": ["server-unresponsive", "connection-dropped"],
  "ipv6-broken": ["host-unreachable", "port-blocked"],
};

/** Whether a cause is one of those that a fair reader accepts, or tells one of them more or less closely. */
export function isAccepted(told: CauseId, accepted: readonly CauseId[]): boolean {
  return accepted.some(
    (cause) =>
      cause === told || (refined[told] ?? []).includes(cause) || (refined[cause] ?? []).includes(told),
  );
}
