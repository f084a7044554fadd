"use client";

import { useRef, useState } from "react";
import type { ExplainedPaste } from "@/lib/explain/explain-pasted";
import type { AnswerId } from "@/lib/explain/questions";
import type { Locale } from "@/lib/locale";
import { longestPaste } from "@/lib/pasted-log/hide-secrets";

export type Explanation =
  | { state: "idle" | "loading" | "nothing" | "failed" }
  | { state: "refused"; issue: "empty" | "long"; sizeKb: number }
  | {
      state: "explained";
      explained: ExplainedPaste;
      /** As it was pasted, to be read again with an answer. */
      pasted: string;
      answers: readonly AnswerId[];
    };

/** The rules and the words are some 150 kB: fetched when somebody begins to paste, not with the page. */
const loadExplainer = () => import("@/lib/explain/explain-pasted");

/** Explains what was pasted here, in the browser; nothing of it is sent anywhere. */
export function useExplanation(locale: Locale): {
  explanation: Explanation;
  prepare: () => void;
  explain: (pasted: string) => void;
  /** Goes on from an answer to the question that was asked. */
  answer: (answer: AnswerId) => void;
  reset: () => void;
} {
  const [explanation, setExplanation] = useState<Explanation>({ state: "idle" });
  const latest = useRef(0);

  async function explain(pasted: string, answers: readonly AnswerId[] = []) {
    const call = ++latest.current;
    const settle = (next: Explanation) => {
      if (call === latest.current) setExplanation(next);
    };
    const sizeKb = Math.ceil(pasted.length / 1024);
    if (pasted.trim() === "") return settle({ state: "refused", issue: "empty", sizeKb });
    if (pasted.length > longestPaste) return settle({ state: "refused", issue: "long", sizeKb });

    settle({ state: "loading" });
    try {
      const { explainPasted } = await loadExplainer();
      const explained = explainPasted(pasted, { locale, now: new Date(), answers });
      settle(explained ? { state: "explained", explained, pasted, answers } : { state: "nothing" });
    } catch {
      settle({ state: "failed" }); // offline before the rules were here
    }
  }

  return {
    explanation,
    prepare: () => void loadExplainer().catch(() => undefined), // the press says so if it fails
    explain: (pasted) => void explain(pasted),
    answer: (answer) => {
      if (explanation.state !== "explained") return;
      void explain(explanation.pasted, [...explanation.answers, answer]);
    },
    reset: () => {
      latest.current++;
      setExplanation({ state: "idle" });
    },
  };
}
