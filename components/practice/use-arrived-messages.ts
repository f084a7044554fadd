"use client";

import { useEffect, useState } from "react";
import type { ArrivedMessage } from "@/lib/practice/mailbox";

const everyMs = 2_000;

/** Asks for the messages again and again while the page is looked at. */
export function useArrivedMessages(atFirst: readonly ArrivedMessage[]): {
  messages: readonly ArrivedMessage[];
  isLost: boolean;
} {
  const [state, setState] = useState({ messages: atFirst, isLost: false });

  useEffect(() => {
    const page = new AbortController();
    const look = async () => {
      if (document.hidden) return;
      const messages = await fetchMessages(page.signal);
      if (page.signal.aborted) return;
      setState((before) => (messages ? { messages, isLost: false } : { ...before, isLost: true }));
    };
    const timer = setInterval(() => void look(), everyMs);
    return () => {
      clearInterval(timer);
      page.abort();
    };
  }, []);

  return state;
}

/** @returns `null` when Portwise does not answer. */
async function fetchMessages(signal: AbortSignal): Promise<readonly ArrivedMessage[] | null> {
  try {
    const response = await fetch("/practice/messages", { signal });
    if (!response.ok) return null;
    const body: { messages: readonly ArrivedMessage[] } = await response.json();
    return body.messages;
  } catch {
    return null; // the network; the next look may be luckier
  }
}
