import "server-only";
import { Agent } from "undici";
import type { ConnectionSlots } from "@/lib/detection/connection-slots";
import { isPublicHostName } from "@/lib/detection/domain";
import { type Answer, getOnce } from "@/lib/detection/get-once";
import { isSameRegistrant } from "@/lib/detection/registrable-domain";
import type { Egress } from "@/lib/egress/egress";
import { EgressError, httpsConnector } from "@/lib/egress/https-connector";

export type Fetched =
  /** `leftDomain`: a redirect led out of the registrable domain that was asked. */
  | (Extract<Answer, { status: "ok" }> & { readonly leftDomain: boolean })
  /** The server answered, with no document. */
  | Extract<Answer, { status: "refused" }>
  /** No such host: a clear no, as good as a 404. */
  | { readonly status: "no-host" }
  | { readonly status: "unreachable" };

export type FetchContext = {
  egress: Egress;
  slots: ConnectionSlots;
  signal: AbortSignal;
  /** For the whole of it, redirects included. */
  timeoutMs: number;
  connectTimeoutMs: number;
  /** Says who asks, with a link for those whose server it is. */
  userAgent: string;
};

const mostRedirects = 3;

/**
 * Fetches a small document from a host that a stranger's domain named.
 *
 * Only https on 443 to a public host name without user information, for every address in a chain of redirects;
 * each host is looked up and judged anew; the certificate is verified; no cookies, no proxy, no credentials.
 */
export async function fetchDocument(
  address: string,
  { egress, slots, signal: caller, timeoutMs, connectTimeoutMs, userAgent }: FetchContext,
  { sameHostOnly = false, etag = null }: { sameHostOnly?: boolean; etag?: string | null } = {},
): Promise<Fetched> {
  const signal = AbortSignal.any([caller, AbortSignal.timeout(timeoutMs)]);
  const first = new URL(address);
  let url = first;
  try {
    for (let redirects = 0; redirects <= mostRedirects && mayBeFetched(url); redirects++) {
      const dispatcher = new Agent({
        connect: httpsConnector(egress, { timeoutMs: connectTimeoutMs, signal }),
        maxHeaderSize: 16_384,
      });
      const current = url;
      const answer = await slots.run(() => getOnce(current, { dispatcher, signal, userAgent, etag }), signal);
      if (answer.status === "ok") {
        return { ...answer, leftDomain: !isSameRegistrant(first.hostname, url.hostname) };
      }
      if (answer.status === "refused") return answer;
      const next = URL.parse(answer.location, url);
      if (!next || (sameHostOnly && next.host !== first.host)) return { status: "unreachable" };
      url = next;
    }
    return { status: "unreachable" };
  } catch (error) {
    caller.throwIfAborted();
    return { status: error instanceof EgressError && error.code === "no-host" ? "no-host" : "unreachable" };
  }
}

function mayBeFetched(url: URL): boolean {
  return (
    url.protocol === "https:" &&
    url.port === "" &&
    url.username === "" &&
    url.password === "" &&
    isPublicHostName(url.hostname)
  );
}
