"use server";

import { providerOfHost } from "@/lib/providers/catalog";
import { isHost } from "@/lib/settings/host";

/** Says whose server a host is, so that the browser need not load the catalogue; public knowledge. */
export async function providerOfHostAction(host: unknown): Promise<string | null> {
  return typeof host === "string" && isHost(host) ? (providerOfHost(host)?.id ?? null) : null;
}
