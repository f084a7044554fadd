"use client";

import { useRef, useState } from "react";
import { hideSecrets, longestPaste } from "@/lib/pasted-log/hide-secrets";
import { type PastedLog, readPastedLog } from "@/lib/pasted-log/read-pasted-log";
import { usualSecurityOf } from "@/lib/smtp/endpoint";
import type { Fix, Report } from "@/lib/transcript/report";

export type Explained = {
  /** What was pasted, without its secrets. */
  text: string;
  hidden: number;
  log: PastedLog;
  diagnosis: NonNullable<Report["diagnosis"]>;
  fixes: readonly Fix[];
};

export type Explanation =
  | { state: "idle" | "loading" | "nothing" }
  | { state: "refused"; issue: "empty" | "long"; sizeKb: number }
  | { state: "failed"; isTooMany: boolean }
  | ({ state: "explained" } & Explained);

/** Reads what was pasted here, in the browser, and asks the server only about the telling part. */
export function useExplanation(locale: string): {
  explanation: Explanation;
  explain: (pasted: string) => void;
  reset: () => void;
} {
  const [explanation, setExplanation] = useState<Explanation>({ state: "idle" });
  const latest = useRef<AbortController | null>(null);

  async function explain(pasted: string) {
    latest.current?.abort();
    const call = new AbortController();
    latest.current = call;
    const settle = (next: Explanation) => {
      if (!call.signal.aborted) setExplanation(next);
    };

    const sizeKb = Math.ceil(pasted.length / 1024);
    if (pasted.trim() === "") return settle({ state: "refused", issue: "empty", sizeKb });
    if (pasted.length > longestPaste) return settle({ state: "refused", issue: "long", sizeKb });

    const { text, hidden } = hideSecrets(pasted);
    const log = readPastedLog(text);
    if (!log) return settle({ state: "nothing" });
    settle({ state: "loading" });
    try {
      const response = await fetch("/api/v1/diagnose", {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json" },
        body: JSON.stringify(requestOf(log, locale)),
        signal: call.signal,
      });
      if (!response.ok) return settle({ state: "failed", isTooMany: response.status === 429 });
      const answer: Pick<Explained, "diagnosis" | "fixes"> = await response.json();
      settle({ state: "explained", text, hidden, log, ...answer });
    } catch {
      settle({ state: "failed", isTooMany: false }); // no network, or the answer was cut off
    }
  }

  return {
    explanation,
    explain: (pasted) => void explain(pasted),
    reset: () => {
      latest.current?.abort();
      setExplanation({ state: "idle" });
    },
  };
}

/** Only the telling part leaves the browser. */
function requestOf({ failure, settings }: PastedLog, locale: string) {
  const { host, port, security } = settings;
  const { stage, reply, error } = failure;
  return {
    failure: { ...(stage && { stage }), reply, error },
    ...(host !== undefined &&
      port !== undefined && { settings: { host, port, security: security ?? usualSecurityOf(port) } }),
    locale,
  };
}
