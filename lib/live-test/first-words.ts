import "server-only";
import { once } from "node:events";
import type { Egress, JudgedHost } from "@/lib/egress/egress";
import { readable } from "@/lib/live-test/readable";
import { waited } from "@/lib/live-test/waited";

const timesMs = { connect: 1_000, answer: 700 };
const mostBytes = 512;

/**
 * What a port says in clear when it is no mail server, or not one of the expected kind: `HTTP/1.1 400 Bad Request`,
 * `* OK IMAP4`, `220 smtp.example.com ESMTP`. A handshake against such a port only tells that it was no TLS, and a
 * web server waits to be asked, so a line that nobody takes for a request is sent after some silence.
 *
 * @param silenceMs how long to listen before asking; a mail server that is asked before its greeting takes it for an
 *   attack, so only a port that has been silent for seconds, or where clients speak first, gets a short time
 * @returns `null` if it said nothing
 */
export async function firstWords(
  host: JudgedHost,
  { egress, signal, silenceMs }: { egress: Egress; signal: AbortSignal; silenceMs: number },
): Promise<string | null> {
  const socket = await egress.dial(host, { signal, timeoutMs: timesMs.connect }).catch(() => null);
  if (!socket) return null;
  socket.on("error", () => {}); // says no more than silence does
  const close = () => socket.destroy();
  signal.addEventListener("abort", close, { once: true });
  try {
    const heard = once(socket, "data").then(([chunk]: unknown[]) => (Buffer.isBuffer(chunk) ? chunk : null));
    const words = heard.catch(() => null);
    const unasked = await Promise.race([words, waited(silenceMs, signal).then(() => null)]);
    if (unasked === null) socket.write("EHLO portwise.invalid\r\n\r\n");
    const chunk = unasked ?? (await Promise.race([words, waited(timesMs.answer, signal).then(() => null)]));
    const [line] = (chunk?.subarray(0, mostBytes).toString("utf8") ?? "").split(/\r?\n/, 1);
    return line ? readable(line) : null;
  } finally {
    signal.removeEventListener("abort", close);
    socket.destroy();
  }
}
