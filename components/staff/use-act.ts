"use client";

import { useState } from "react";
import { err, type Result } from "@/lib/result";

/** One act after the other on the server; what the last one was refused for, or `failed` if no answer came. */
export function useAct<Problem extends string>(): {
  isWorking: boolean;
  problem: Problem | "failed" | null;
  act: <Value>(call: () => Promise<Result<Value, Problem>>) => Promise<Value | null>;
} {
  const [isWorking, setIsWorking] = useState(false);
  const [problem, setProblem] = useState<Problem | "failed" | null>(null);

  return {
    isWorking,
    problem,
    async act(call) {
      setIsWorking(true);
      const result = await call().catch(() => err("failed" as const));
      setIsWorking(false);
      setProblem(result.ok ? null : result.error);
      return result.ok ? result.value : null;
    },
  };
}
