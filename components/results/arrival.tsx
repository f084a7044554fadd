"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

const answers = [
  { id: "inbox", next: "inboxNext", tone: "open" },
  { id: "spam", next: "spamNext", tone: "slow" },
  { id: "missing", next: "missingNext", tone: "slow" },
] as const;

/** Asks the only one who can know: the person with the mailbox. */
export function Arrival({ code, recipient }: { code: string; recipient: string }) {
  const t = useTranslations("results.arrival");
  const [answer, setAnswer] = useState<(typeof answers)[number] | null>(null);
  return (
    <section aria-labelledby="arrival" className="grid gap-3 rounded-card bg-sunken p-5">
      <h2 id="arrival" className="text-lg font-semibold">
        {t("title")}
      </h2>
      <p className="max-w-measure wrap-anywhere">{t("lead", { recipient })}</p>
      <p>
        <span className="sr-only">{t("lookFor")}: </span>
        <span className="port-number tracking-widest">{code}</span>
      </p>
      <div className="flex flex-wrap gap-2">
        {answers.map((one) => (
          <Button key={one.id} look="secondary" aria-pressed={answer === one} onClick={() => setAnswer(one)}>
            {t(one.id)}
          </Button>
        ))}
      </div>
      <div aria-live="polite">{answer && <Notice tone={answer.tone}>{t(answer.next)}</Notice>}</div>
    </section>
  );
}
