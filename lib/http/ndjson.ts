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

/**
 * Streams events as lines of JSON. An event is asked for when the reader has room for it, so a slow
 * reader slows the generator instead of filling memory.
 *
 * When the reader goes away the generator is ended. A generator that waits inside cannot be ended from
 * outside: give it the same `signal`.
 */
export function ndjsonResponse(
  events: AsyncIterable<unknown>,
  { signal }: { signal: AbortSignal },
): Response {
  const iterator = events[Symbol.asyncIterator]();
  const end = async () => {
    await iterator.return?.();
  };
  signal.addEventListener("abort", () => void end().catch(() => undefined), { once: true }); // `pull` meets it too
  const encoder = new TextEncoder();

  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = signal.aborted ? { done: true, value: undefined } : await iterator.next();
        if (!done) return controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
        await end();
        controller.close();
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  );

  return new Response(body, {
    headers: {
      "content-type": "application/x-ndjson; charset=utf-8",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no", // nginx would hold the lines back
    },
  });
}
