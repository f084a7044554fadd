"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { type AnswerId, answersOf, leadOf, type QuestionId } from "@/lib/explain/questions";
import { guidePath } from "@/lib/guide/guide-path";

type AskBackProps = { question: QuestionId; onAnswer: (answer: AnswerId) => void };

/** One question that would decide more. An answer is a fact and the page tells again, or it leads to something. */
export function AskBack({ question, onAnswer }: AskBackProps) {
  const t = useTranslations("explain.questions");
  const [chosen, setChosen] = useState<AnswerId | null>(null);

  const choose = (answer: AnswerId) => {
    if (leadOf(answer) === null) onAnswer(answer);
    else setChosen(answer);
  };

  return (
    <section aria-labelledby="asked" className="rounded-card border border-line bg-sunken p-4">
      <h3 id="asked" className="mb-3 text-lg font-semibold">
        {t(`texts.${question}`)}
      </h3>
      <div className="flex flex-wrap gap-2">
        {answersOf(question).map((answer) => (
          <Button key={answer} look="toggle" aria-pressed={chosen === answer} onClick={() => choose(answer)}>
            {t(`answers.${answer}`)}
          </Button>
        ))}
      </div>
      <div aria-live="polite">{chosen && <Lead answer={chosen} />}</div>
    </section>
  );
}

function Lead({ answer }: { answer: AnswerId }) {
  const t = useTranslations("explain.questions.leads");
  const lead = leadOf(answer);
  if (lead === null) return null;
  return (
    <div className="mt-4 grid gap-3">
      <p className="max-w-measure">{t(`${lead}.text`)}</p>
      {lead === "message-states" && (
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <Link href={guidePath("message-states")} className="text-sea underline hover:text-sea-deep">
            {t("message-states.states")}
          </Link>
          <Link href={guidePath("wordpress")} className="text-sea underline hover:text-sea-deep">
            {t("message-states.wordpress")}
          </Link>
        </p>
      )}
      {(lead === "wizard" || lead === "debug-log") && (
        <p>
          <ButtonLink look="secondary" href="/setup">
            {t("toWizard")}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}
