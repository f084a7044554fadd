import "server-only";
import { networkInterfaces } from "node:os";
import { isPublic } from "@/lib/egress/network";

/**
 * A public address of this machine, as others see it: an IPv4 one where there is one.
 *
 * @returns `null` behind NAT and in containers, where only others could say
 */
export function ownPublicAddress(interfaces = networkInterfaces()): string | null {
  const addresses = Object.values(interfaces)
    .flatMap((entries) => entries ?? [])
    .filter(({ internal }) => !internal)
    .map(({ address, family }) => ({ address, family: family === "IPv4" ? (4 as const) : (6 as const) }))
    .filter(isPublic)
    .toSorted((a, b) => a.family - b.family);
  return addresses[0]?.address ?? null;
}
