"use client";

import { useEffect, useRef, useState } from "react";
import type { Detection } from "@/lib/detection/detection";
import { isEmailAddress } from "@/lib/settings/email-address";

export type Looking = {
  /** What is known about this very address; answers about an earlier one are dropped. */
  detection: Detection | null;
  /** Whether the look-up of this address is over, the network included; `detection` is `null` if it failed. */
  isOver: boolean;
  /** True once looking has taken long enough to say so. */
  isLooking: boolean;
  /** Asks the network too, unless that is done or on its way: on arrival, when the field is left, and to go on. */
  lookUp: (address: string) => void;
  /** Tries the usual names of the domain's own server. */
  probe: () => void;
};

type Depth = "table" | "network" | "probe";
type Found = { address: string; detection: Detection };

/** A pause in typing, after which the domain may be complete. */
const pauseMs = 500;
/** Sooner than this, saying "checking" would only flicker. */
const noticeableMs = 300;

/**
 * Looks for the provider of an address: an address that is there already at once, one that is being typed in our own
 * table first, which needs no network, and everywhere else when `lookUp` says that it is complete. A changed address
 * ends what is running.
 *
 * @param onFound takes an answer into the setup; the answer counts as known once that is done
 */
export function useDetection(
  address: string,
  { isReady, onFound }: { isReady: boolean; onFound: (found: Found) => Promise<void> },
): Looking {
  const [answer, setAnswer] = useState<{ address: string; detection: Detection | null } | null>(null);
  const [slowAddress, setSlowAddress] = useState<string | null>(null);
  const running = useRef<{ address: string; depth: Depth; controller: AbortController } | null>(null);

  async function ask(asked: string, depth: Depth): Promise<void> {
    running.current?.controller.abort();
    const controller = new AbortController();
    running.current = { address: asked, depth, controller };
    const { signal } = controller;
    const timer = setTimeout(() => !signal.aborted && setSlowAddress(asked), noticeableMs);
    const detection = await request(asked, { depth, signal });
    if (detection && !signal.aborted) await onFound({ address: asked, detection });
    clearTimeout(timer);
    if (signal.aborted) return;
    running.current = null;
    setSlowAddress(null);
    if (detection || depth !== "table") setAnswer({ address: asked, detection });
  }

  const isKnown = (asked: string) => answer?.address === asked && isComplete(answer.detection);

  function lookUp(asked: string): void {
    const isAsked = running.current?.address === asked && running.current.depth !== "table";
    const isFound = isKnown(asked) && answer?.detection !== null;
    if (isEmailAddress(asked) && !isAsked && !isFound) void ask(asked, "network");
  }

  /** An answer of the network may be there before the pause is over, and says more. */
  function askTable(typed: string): void {
    const isAsked = running.current?.address === typed || answer?.address === typed;
    if (!isAsked) void ask(typed, "table");
  }

  const latest = useRef({ lookUp, askTable, address });
  useEffect(() => {
    latest.current = { lookUp, askTable, address };
  });
  useEffect(() => {
    if (isReady) latest.current.lookUp(latest.current.address);
    return () => {
      running.current?.controller.abort();
      running.current = null;
    };
  }, [isReady]);
  useEffect(() => {
    if (running.current && running.current.address !== address) {
      running.current.controller.abort();
      running.current = null;
    }
    if (!isEmailAddress(address)) return undefined;
    const pause = setTimeout(() => latest.current.askTable(address), pauseMs);
    return () => clearTimeout(pause);
  }, [address]);

  return {
    detection: answer?.address === address ? answer.detection : null,
    isOver: isKnown(address),
    isLooking: slowAddress === address,
    lookUp,
    probe: () => void ask(address, "probe"),
  };
}

function isComplete(detection: Detection | null): boolean {
  return !detection?.notes.includes("not-in-table");
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
