/** Reads a body of one JSON value per line as it arrives; throws where a line is no JSON, such as one cut off. */
export async function* readNdjson(body: ReadableStream<Uint8Array>): AsyncGenerator {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const lines = (rest + decoder.decode(value, { stream: !done })).split("\n");
      rest = done ? "" : (lines.pop() ?? "");
      for (const line of lines) if (line.trim()) yield JSON.parse(line);
      if (done) return;
    }
  } finally {
    // Whoever stops reading ends the request, and with it the work on the server.
    await reader.cancel().catch(() => undefined);
  }
}
