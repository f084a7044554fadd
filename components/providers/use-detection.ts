"use client";

import { useEffect, useRef, useState } from "react";
import type { Detection } from "@/lib/detection/detection";
import { isEmailAddress } from "@/lib/settings/email-address";

export type Looking = {
  /** What is known about this very address; answers about an earlier one are dropped. */
  detection: Detection | null;
  /** True once looking has taken long enough to say so. */
  isLooking: boolean;
  /** Asks the network too; for when the person leaves the field or goes on. */
  lookUp: (address: string) => void;
  /** Tries the usual names of the domain's own server. */
  probe: () => void;
};

type Depth = "table" | "network" | "probe";

/** A pause in typing, after which the domain may be complete. */
const pauseMs = 500;
/** Sooner than this, saying "checking" would only flicker. */
const noticeableMs = 300;

/**
 * Looks for the provider of an address while it is being typed: our own table first, which needs no network, and
 * everything else only when `lookUp` says that the address is complete. A changed address ends what is running.
 */
export function useDetection(
  address: string,
  onFound: (found: { address: string; detection: Detection }) => void,
): Looking {
  const [answer, setAnswer] = useState<{ address: string; detection: Detection } | null>(null);
  const [slowAddress, setSlowAddress] = useState<string | null>(null);
  const running = useRef<{ address: string; controller: AbortController } | null>(null);

  function ask(asked: string, depth: Depth): void {
    running.current?.controller.abort();
    const controller = new AbortController();
    running.current = { address: asked, controller };
    const { signal } = controller;
    const timer = setTimeout(() => !signal.aborted && setSlowAddress(asked), noticeableMs);
    void request(asked, { depth, signal }).then((detection) => {
      clearTimeout(timer);
      if (signal.aborted) return;
      running.current = null;
      setSlowAddress(null);
      if (!detection) return;
      setAnswer({ address: asked, detection });
      onFound({ address: asked, detection });
    });
  }

  /** An answer of the network may be there before the pause is over, and says more. */
  function askTable(typed: string): void {
    const isAsked = running.current?.address === typed || answer?.address === typed;
    if (!isAsked) ask(typed, "table");
  }

  const latestAskTable = useRef(askTable);
  useEffect(() => {
    latestAskTable.current = askTable;
  });
  useEffect(() => {
    if (running.current?.address !== address) running.current?.controller.abort();
    if (!isEmailAddress(address)) return undefined;
    const pause = setTimeout(() => latestAskTable.current(address), pauseMs);
    return () => clearTimeout(pause);
  }, [address]);
  useEffect(() => () => running.current?.controller.abort(), []);

  return {
    detection: answer?.address === address ? answer.detection : null,
    isLooking: slowAddress === address,
    lookUp: (asked) => {
      const isAnswered = answer?.address === asked && !answer.detection.notes.includes("not-in-table");
      if (isEmailAddress(asked) && !isAnswered) ask(asked, "network");
    },
    probe: () => ask(address, "probe"),
  };
}

/** `null` if there was no answer; the wizard works without. */
async function request(
  email: string,
  { depth, signal }: { depth: Depth; signal: AbortSignal },
): Promise<Detection | null> {
  try {
    const response = await fetch("/api/v1/detect", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email, depth }),
      signal,
    });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own route, built together with this page
    return response.ok ? ((await response.json()) as Detection) : null;
  } catch {
    return null; // aborted, or offline
  }
}
