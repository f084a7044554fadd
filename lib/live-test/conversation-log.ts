import { redacted } from "@/lib/transcript/redaction";

type Listener = (text: string) => void;
const ignore = () => {};
type Entry = { tnx?: string } | undefined;

/**
 * A logger for nodemailer that hears the conversation: each command before it is sent, secrets already masked, and
 * each reply, with all its lines, before it is acted upon.
 */
export function conversationLog({ client, server }: { client: Listener; server: Listener }) {
  return {
    trace: ignore,
    info: ignore,
    warn: ignore,
    error: ignore,
    fatal: ignore,
    debug(entry: Entry, text: string) {
      if (entry?.tnx === "client") client(text.replaceAll("/* secret */", redacted));
      if (entry?.tnx === "server") server(text);
    },
  };
}
