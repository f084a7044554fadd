import "server-only";
import { headers } from "next/headers";
import { config } from "@/lib/config/config";
import { authorize } from "@/lib/http/authorize";
import type { LimitName } from "@/lib/http/limits";

/** Anyone can call a server action: the same judgement and the same limit as for a route of the API. */
export async function authorizeAction(limit: LimitName): Promise<Response | null> {
  const call = new Headers(await headers());
  call.set("accept", "application/json"); // the page's own, not what the browser would rather have
  return authorize(new Request(config().publicUrl, { method: "POST", headers: call }), { limit });
}
