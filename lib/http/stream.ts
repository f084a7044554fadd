/**
 * Streams events as text. An event is asked for when the reader has room for it, so a slow reader slows the
 * generator instead of filling memory.
 *
 * When the reader goes away the generator is ended. A generator that waits inside cannot be ended from
 * outside: give it the same `signal`.
 */
export function streamResponse<Event>(
  events: AsyncIterable<Event>,
  {
    contentType,
    write,
    signal,
  }: { contentType: string; write: (event: Event) => string; signal: AbortSignal },
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
        const next = signal.aborted ? { done: true as const } : await iterator.next();
        if (!next.done) return controller.enqueue(encoder.encode(write(next.value)));
        await end();
        controller.close();
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  );

  return new Response(body, {
    headers: {
      "content-type": contentType,
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no", // nginx would hold the events back
    },
  });
}
