"use client";

import { useEffect, useState } from "react";
import type { DeskEntry } from "@/lib/white-glove/desk";

/** What the server knew when it made the page, or says later. */
export type DeskSnapshot = { readonly entries: readonly DeskEntry[]; readonly here: readonly string[] };

export type DeskConnection = "connecting" | "live" | "lost" | "ended";

type Desk = { readonly entries: ReadonlyMap<string, DeskEntry>; readonly here: ReadonlySet<string> };

const retryMs = 2_000;

/** The sessions as they are, following along. After a lost connection everything is told anew. */
export function useDesk(atFirst: DeskSnapshot): Desk & { connection: DeskConnection } {
  const [desk, setDesk] = useState(() => deskOf(atFirst));
  const [connection, setConnection] = useState<DeskConnection>("connecting");

  useEffect(
    () =>
      followDesk({
        onConnection: setConnection,
        onAll: (all) => setDesk(deskOf(all)),
        onChanged: ({ entries, gone }) =>
          setDesk((before) => ({ ...before, entries: changed(before, entries, gone) })),
        onHere: (here) => setDesk((before) => ({ ...before, here: new Set(here) })),
      }),
    [],
  );
  return { ...desk, connection };
}

function deskOf({ entries, here }: DeskSnapshot): Desk {
  return { entries: new Map(entries.map((entry) => [entry.id, entry])), here: new Set(here) };
}

function changed({ entries }: Desk, news: readonly DeskEntry[], gone: readonly string[]): Desk["entries"] {
  const next = new Map(entries);
  for (const entry of news) next.set(entry.id, entry);
  for (const id of gone) next.delete(id);
  return next;
}

type Listeners = {
  onConnection: (connection: DeskConnection) => void;
  onAll: (all: DeskSnapshot) => void;
  onChanged: (change: { entries: readonly DeskEntry[]; gone: readonly string[] }) => void;
  onHere: (here: readonly string[]) => void;
};

/** The browser reconnects by itself, but gives up where an answer was an error: then we begin anew, and learn why. */
function followDesk({ onConnection, onAll, onChanged, onHere }: Listeners): () => void {
  let source: EventSource;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function open(): void {
    source = new EventSource("/staff/events");
    source.addEventListener("error", () => {
      onConnection("lost");
      if (source.readyState === EventSource.CLOSED) void isSignedOut().then(goOn);
    });
    source.addEventListener("ended", () => end());
    // Page and route are built together, so what comes is taken at its word.
    source.addEventListener("all", ({ data }: MessageEvent<string>) => {
      const all: DeskSnapshot = JSON.parse(data);
      onAll(all);
      onConnection("live");
    });
    source.addEventListener("changed", ({ data }: MessageEvent<string>) => onChanged(JSON.parse(data)));
    source.addEventListener("here", ({ data }: MessageEvent<string>) => {
      const { here }: Pick<DeskSnapshot, "here"> = JSON.parse(data);
      onHere(here);
    });
  }

  function goOn(signedOut: boolean): void {
    if (signedOut) end();
    else retry = setTimeout(open, retryMs);
  }

  function end(): void {
    source.close();
    onConnection("ended");
  }

  open();
  return () => {
    clearTimeout(retry);
    source.close();
  };
}

/** An `EventSource` does not tell why it was refused. */
async function isSignedOut(): Promise<boolean> {
  const asking = new AbortController();
  const headers = { accept: "text/event-stream" };
  const response = await fetch("/staff/events", { headers, signal: asking.signal }).catch(() => null);
  asking.abort(); // the answer is in the head; a stream that was given would go on
  return response?.status === 401;
}
