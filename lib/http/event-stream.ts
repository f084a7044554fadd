import { streamResponse } from "@/lib/http/stream";

/** One server-sent event; `id` is what the browser sends as `Last-Event-ID` when it comes back (HTML §9.2). */
export type ServerSentEvent = { readonly event: string; readonly id?: number; readonly data: unknown };

/** Streams server-sent events; `"beat"` is a comment that keeps proxies from closing a quiet connection. */
export function eventStreamResponse(
  events: AsyncIterable<ServerSentEvent | "beat">,
  { signal }: { signal: AbortSignal },
): Response {
  return streamResponse(events, { contentType: "text/event-stream; charset=utf-8", write, signal });
}

function write(event: ServerSentEvent | "beat"): string {
  if (event === "beat") return ": beat\n\n";
  const id = event.id === undefined ? "" : `id: ${event.id}\n`;
  return `${id}event: ${event.event}\ndata: ${JSON.stringify(event.data)}\n\n`; // JSON has no line breaks
}

/** The event after which a stream goes on: where the browser came to, else where the page began. */
export function resumeAfter(request: Request): number {
  const asked = request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("after") ?? "";
  return /^\d{1,15}$/.test(asked) ? Number(asked) : 0;
}
