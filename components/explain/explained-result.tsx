"use client";

import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { FixList } from "@/components/explain/fix-list";
import { FoundSettings, type ProviderOf } from "@/components/explain/found-settings";
import { TellingLines } from "@/components/explain/telling-lines";
import type { Explained } from "@/components/explain/use-explanation";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { CauseId } from "@/lib/transcript/cause";

type ExplainedResultProps = {
  explained: Explained;
  causeNames: Readonly<Partial<Record<CauseId, string>>>;
  providerOf: ProviderOf;
};

/** What happened, why, what to do; then what told it, and the way into the wizard. */
export function ExplainedResult({ explained, causeNames, providerOf }: ExplainedResultProps) {
  const t = useTranslations("explain.result");
  const heading = useRef<HTMLHeadingElement>(null);
  const { diagnosis, fixes, log } = explained;

  useEffect(() => heading.current?.focus(), []);

  return (
    <Card className="grid gap-6">
      <div>
        <p className="text-sm font-semibold text-muted">{t(`confidence.${diagnosis.confidence}`)}</p>
        <h2 ref={heading} tabIndex={-1} className="text-xl font-bold">
          {diagnosis.title}
        </h2>
        <p className="mt-2 max-w-measure">{diagnosis.explanation}</p>
        {diagnosis.otherCauses.length > 0 && (
          <p className="mt-2 max-w-measure text-sm text-muted">
            {t("other")}: {diagnosis.otherCauses.map((cause) => causeNames[cause] ?? cause).join(" · ")}
          </p>
        )}
        <p className="mt-2">
          <Link
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the guide's pages arrive with their own branch
            href={`/guide/problems/${diagnosis.cause}` as Route}
            className="text-sea underline hover:text-sea-deep"
          >
            {t("guide")}
          </Link>
        </p>
      </div>
      <FixList fixes={fixes} />
      <FoundSettings settings={log.settings} providerOf={providerOf} />
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
