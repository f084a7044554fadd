import { isIP } from "node:net";
import type { Config } from "@/lib/config/config";

type Names = Pick<Config, "publicUrl" | "hostname">;

/**
 * Where a request comes from, by what the browser says: one of our pages, a page of another origin, or
 * nothing said, as programs do.
 *
 * `Sec-Fetch-Site` decides where it is sent; browsers leave it out on plain HTTP outside this machine
 * (Fetch Metadata §2), so `Origin` decides there, by host: behind a proxy that ends TLS we do not see the scheme.
 */
export function originOf(
  request: Request,
  { publicUrl }: Pick<Names, "publicUrl">,
): "same" | "cross" | "none" {
  const site = request.headers.get("sec-fetch-site");
  const isTyped = site === "none" && (request.method === "GET" || request.method === "HEAD");
  if (site !== null) return site === "same-origin" || isTyped ? "same" : "cross";

  const origin = request.headers.get("origin");
  if (origin === null) return "none";
  const ownHosts = [hostOf(request), new URL(publicUrl).host];
  return URL.canParse(origin) && ownHosts.includes(new URL(origin).host) ? "same" : "cross";
}

/**
 * Whether the name under which Portwise was called can only be its own: the one of `PORTWISE_PUBLIC_URL`,
 * an IP address, or a name without a dot. Any other name could be a stranger's that was pointed at this
 * machine, and to the browser the stranger's page would be of the same origin (DNS rebinding).
 */
export function isTrustedHost(request: Request, { publicUrl, hostname }: Names): boolean {
  const host = hostOf(request);
  const name = host.replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1");
  const isOwn = host === new URL(publicUrl).host || name === hostname;
  return isOwn || isIP(name) > 0 || !name.includes(".") || name.endsWith(".localhost");
}

function hostOf(request: Request): string {
  return (request.headers.get("host") ?? new URL(request.url).host).toLowerCase();
}
