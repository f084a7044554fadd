import type { Provider, ProviderEndpoint, ProviderHost } from "@/lib/providers/provider";

export type ServerGroup = { hosts: readonly ProviderHost[]; endpoints: readonly ProviderEndpoint[] };

/** A provider's servers, those with the same doors together: some have one for each of thirty regions. */
export function serversOf({ hosts }: Pick<Provider, "hosts">): readonly ServerGroup[] {
  const groups = Map.groupBy(hosts, ({ endpoints }) =>
    endpoints.map(({ port, security }) => `${port} ${security}`).join(),
  );
  return [...groups.values()].map((same) => ({ hosts: same, endpoints: same[0]?.endpoints ?? [] }));
}
