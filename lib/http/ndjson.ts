import { streamResponse } from "@/lib/http/stream";

/** Whether the caller asks for a line per event; without a word about it, it gets one answer at the end. */
export function wantsNdjson(request: Request): boolean {
  const accept = request.headers.get("accept")?.toLowerCase() ?? "";
  const quality = qualityOf(accept, "application/x-ndjson");
  return quality > 0 && quality >= qualityOf(accept, "application/json");
}

/** The weight that an `Accept` header gives a media type by its name (RFC 9110 §12.4.2); 0 if not named. */
function qualityOf(accept: string, mediaType: string): number {
  const ranges = accept.split(",").map((range) => range.split(";").map((part) => part.trim()));
  const [type, ...parameters] = ranges.find(([name]) => name === mediaType) ?? [];
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return type === undefined ? 0 : Number(quality ?? 1) || 0;
}

/** Streams events as lines of JSON. */
export function ndjsonResponse(
  events: AsyncIterable<unknown>,
  { signal }: { signal: AbortSignal },
): Response {
  return streamResponse(events, {
    contentType: "application/x-ndjson; charset=utf-8",
    write: (event) => `${JSON.stringify(event)}\n`,
    signal,
  });
}
