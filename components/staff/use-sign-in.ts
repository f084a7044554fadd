"use client";

import { useState } from "react";
import type { PasskeyProblem } from "@/components/staff/passkey";
import { type SignInProblem, signInProblemOf } from "@/components/staff/sign-in-problem";
import type { Result } from "@/lib/result";

type Way = Parameters<typeof signInProblemOf>[1];

/** One attempt to get in after the other, by whatever way; what became of the last. */
export function useSignIn(): {
  isWorking: boolean;
  problem: SignInProblem | null;
  attempt: <Answer>(
    way: Way,
    call: () => Promise<Result<Answer, PasskeyProblem>>,
  ) => Promise<{ answer: Answer } | null>;
} {
  const [isWorking, setIsWorking] = useState(false);
  const [problem, setProblem] = useState<SignInProblem | null>(null);

  return {
    isWorking,
    problem,
    async attempt(way, call) {
      setIsWorking(true);
      setProblem(null);
      const result = await call();
      if (result.ok) return { answer: result.value }; // stays busy: another page is on its way
      setIsWorking(false);
      setProblem(signInProblemOf(result.error, way));
      return null;
    },
  };
}
