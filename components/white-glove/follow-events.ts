import type { SessionEvent } from "@/lib/white-glove/change";
import type { Present } from "@/lib/white-glove/presence";

type Listeners = {
  onLive: () => void;
  onLost: () => void;
  /** The session is gone, or this reader's right to it. */
  onEnded: () => void;
  onChange: (event: SessionEvent) => void;
  onHere: (people: readonly Present[]) => void;
};

const retryMs = 2_000;

/**
 * Listens to a session. The browser reconnects by itself and says where it stopped; only where the server answered
 * with an error it gives up for good, and we begin anew from what the page shows.
 *
 * @param path where to listen, from the version that the page shows by then
 * @returns what ends it
 */
export function followEvents(path: () => string, listeners: Listeners): () => void {
  let source: EventSource;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const stopped = new AbortController();

  function open(): void {
    source = new EventSource(path());
    source.addEventListener("open", listeners.onLive);
    source.addEventListener("error", () => {
      listeners.onLost();
      if (source.readyState === EventSource.CLOSED) void beginAnewUnlessGone();
    });
    source.addEventListener("ended", () => {
      source.close();
      listeners.onEnded();
    });
    // Page and route are built together, so what comes is taken at its word.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    onData(source, "change", (data) => listeners.onChange(data as SessionEvent));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    onData(source, "here", (data) => listeners.onHere(data as readonly Present[]));
  }

  /** An `EventSource` does not tell with which status it was refused. */
  async function beginAnewUnlessGone(): Promise<void> {
    const answer = await fetch(path(), { signal: stopped.signal }).catch(() => null);
    void answer?.body?.cancel();
    if (stopped.signal.aborted) return;
    if (answer?.status === 404) listeners.onEnded();
    else retry = setTimeout(open, retryMs);
  }

  open();
  return () => {
    stopped.abort();
    clearTimeout(retry);
    source.close();
  };
}

function onData(source: EventSource, name: string, listener: (data: unknown) => void): void {
  source.addEventListener(name, (event: MessageEvent<string>) => listener(JSON.parse(event.data)));
}
