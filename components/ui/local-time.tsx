"use client";

import { useFormatter } from "next-intl";
import { useSyncExternalStore } from "react";

type LocalTimeProps = { atMs: number; dateStyle?: "medium" | "long"; timeStyle?: "short" };

/** A moment on the reader's own clock. The server does not know it and writes UTC until the page runs. */
export function LocalTime({ atMs, ...style }: LocalTimeProps) {
  const format = useFormatter();
  const timeZone = useSyncExternalStore(
    () => () => {},
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => "UTC",
  );
  return <time dateTime={new Date(atMs).toISOString()}>{format.dateTime(atMs, { ...style, timeZone })}</time>;
}
