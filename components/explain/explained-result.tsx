"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { AskBack } from "@/components/explain/ask-back";
import { FixList } from "@/components/explain/fix-list";
import { FoundSettings } from "@/components/explain/found-settings";
import { TellingLines } from "@/components/explain/telling-lines";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { ExplainedPaste } from "@/lib/explain/explain-pasted";
import type { AnswerId } from "@/lib/explain/questions";
import { problemPath } from "@/lib/guide/guide-path";

type ExplainedResultProps = { explained: ExplainedPaste; onAnswer: (answer: AnswerId) => void };

/** What happened, why, what to do; then what told it, and the way into the wizard. */
export function ExplainedResult({ explained, onAnswer }: ExplainedResultProps) {
  const t = useTranslations("explain.result");
  const heading = useRef<HTMLHeadingElement>(null);
  const { diagnosis, fixes, log, otherCauses, providerId, question } = explained;

  useEffect(() => heading.current?.focus(), []);

  return (
    <Card className="grid gap-6">
      <div>
        <p className="text-sm font-semibold text-muted">{t(`confidence.${diagnosis.confidence}`)}</p>
        <h2 ref={heading} tabIndex={-1} className="text-xl font-bold">
          {diagnosis.title}
        </h2>
        <p className="mt-2 max-w-measure">{diagnosis.explanation}</p>
        {otherCauses.length > 0 && (
          <p className="mt-2 max-w-measure text-sm text-muted">
            {t("other")}: {otherCauses.join(" · ")}
          </p>
        )}
        <p className="mt-2">
          <Link
            href={problemPath(diagnosis.cause)}
            prefetch={false} // it would tell the server what was found
            className="text-sea underline hover:text-sea-deep"
          >
            {t("guide")}
          </Link>
        </p>
      </div>
      {question && <AskBack question={question} onAnswer={onAnswer} />}
      <FixList fixes={fixes} />
      <FoundSettings settings={log.settings} providerId={providerId} />
      <TellingLines explained={explained} />
      <Disclosure summary={t("why")}>
        <ul className="list-disc pl-5">
          {diagnosis.evidence.map((sentence) => (
            <li key={sentence} className="wrap-anywhere">
              {sentence}
            </li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  );
}
