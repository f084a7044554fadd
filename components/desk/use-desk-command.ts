"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { sendCommand } from "@/components/white-glove/session-api";
import type { Command } from "@/lib/white-glove/command";

/** Asks for changes of one session; what they changed comes with the desk's own news. */
export function useDeskCommand(sessionId: string): {
  isWorking: boolean;
  problem: string | null;
  /** @returns whether it was done. */
  send: (command: Command) => Promise<boolean>;
} {
  const t = useTranslations("desk.problems");
  const [isWorking, setIsWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  function sentenceFor(code: string): string {
    return code === "offline" || code === "not-allowed" || code === "closed"
      ? t(code)
      : t("unknown", { code });
  }

  return {
    isWorking,
    problem,
    async send(command) {
      setIsWorking(true);
      const outcome = await sendCommand({ id: sessionId, as: "staff" }, command);
      setIsWorking(false);
      setProblem(outcome.ok ? null : sentenceFor(outcome.code));
      return outcome.ok;
    },
  };
}
