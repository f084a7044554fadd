"use client";

import { useEffect, useState } from "react";

/** The time, as often as a list needs it; at first the server's, so that page and browser agree. */
export function useNow(atFirstMs: number, everyMs = 30_000): number {
  const [now, setNow] = useState(atFirstMs);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
