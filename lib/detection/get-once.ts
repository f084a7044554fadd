import "server-only";
import { type Dispatcher, request } from "undici";
import { readBody } from "@/lib/detection/read-body";

export type Answer =
  | { readonly status: "ok"; readonly body: Uint8Array; readonly etag: string | null }
  | { readonly status: "refused"; readonly code: number }
  | { readonly status: "redirect"; readonly location: string };

/** One GET on a connection of its own, closed at the end whatever happens; redirects are reported, not followed. */
export async function getOnce(
  url: URL,
  {
    dispatcher,
    signal,
    userAgent,
    etag,
  }: { dispatcher: Dispatcher; signal: AbortSignal; userAgent: string; etag?: string | null },
): Promise<Answer> {
  try {
    const response = await request(url, {
      dispatcher,
      signal,
      headers: {
        accept: "text/xml, application/xml",
        "accept-encoding": "gzip",
        "user-agent": userAgent,
        ...(etag && { "if-none-match": etag }),
      },
    });
    const { location } = response.headers;
    if (redirects.includes(response.statusCode) && typeof location === "string") {
      return { status: "redirect", location };
    }
    if (response.statusCode !== 200) return { status: "refused", code: response.statusCode };
    const tag = response.headers["etag"];
    return { status: "ok", body: await readBody(response), etag: typeof tag === "string" ? tag : null };
  } finally {
    await dispatcher.destroy();
  }
}

const redirects = [301, 302, 303, 307, 308];
