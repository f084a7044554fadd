"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { PasskeyProblem } from "@/components/staff/passkey";
import type { Result } from "@/lib/result";

/** Changes of how to sign in, one after the other; the sentence for the last refusal. */
export function useAccountCall(): {
  isWorking: boolean;
  problem: string | null;
  call: <Answer>(
    change: () => Promise<Result<Answer, PasskeyProblem>>,
    refusals?: Readonly<Record<string, string>>,
  ) => Promise<Answer | null>;
} {
  const t = useTranslations("staff");
  const [isWorking, setIsWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  /** @param refusals sentences for codes that mean something in this place */
  function sentenceFor(refusal: PasskeyProblem, refusals: Readonly<Record<string, string>>): string {
    if (typeof refusal === "string") return refusals[refusal] ?? t("failed");
    const { status, code, waitSeconds } = refusal;
    if (status === 429) {
      return t("signIn.problems.wait", { minutes: Math.max(1, Math.ceil(waitSeconds / 60)) });
    }
    if (code === "SESSION_NOT_FRESH") return t("account.stale");
    if (code === "INVALID_PASSWORD") return t("account.wrongPassword");
    return refusals[code ?? ""] ?? t("failed");
  }

  return {
    isWorking,
    problem,
    async call(change, refusals = {}) {
      setIsWorking(true);
      const result = await change();
      setIsWorking(false);
      setProblem(result.ok ? null : sentenceFor(result.error, refusals));
      return result.ok ? result.value : null;
    },
  };
}
