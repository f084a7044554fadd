"use client";

import { useTranslations } from "next-intl";
import { GuideLink } from "@/components/guide/guide-link";
import { answerArrival, useArrivalAnswer } from "@/components/results/arrival-answers";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useProviderOfSetup } from "@/components/wizard/setup-store";
import { guidePath, providerPath } from "@/lib/guide/guide-path";
import type { Report } from "@/lib/transcript/report";

const tones = { inbox: "open", spam: "slow", missing: "slow" } as const;
const answers = ["inbox", "spam", "missing"] as const;

/** Asks the only one who can know: the person with the mailbox. */
export function Arrival({ report, code }: { report: Report; code: string }) {
  const t = useTranslations("results.arrival");
  const answer = useArrivalAnswer(report.id);
  const provider = useProviderOfSetup();
  const isPractice = report.settings.from.address.endsWith(".practice.test");
  return (
    <section aria-labelledby="arrival" className="grid gap-3 rounded-card bg-sunken p-5 forced-colors:border">
      <h2 id="arrival" tabIndex={-1} className="text-lg font-semibold">
        {t("title")}
      </h2>
      <p className="max-w-measure wrap-anywhere">{t("lead", { recipient: report.recipient })}</p>
      <p>
        <span className="sr-only">{t("lookFor")}: </span>
        <span className="port-number tracking-widest">{code}</span>
      </p>
      {isPractice && (
        <p>
          <a href="/practice#arrived" target="_blank" rel="noopener" className="text-link">
            {t("practice")} <span aria-hidden="true">↗</span>
          </a>
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {answers.map((one) => (
          <Button
            key={one}
            look="toggle"
            aria-pressed={answer === one}
            onClick={() => answerArrival(report.id, one)}
          >
            {t(one)}
          </Button>
        ))}
      </div>
      <div aria-live="polite">
        {answer && (
          <Notice tone={tones[answer]}>
            <p>{t(`${answer}Next`)}</p>
            {answer === "spam" && (
              <p>
                <GuideLink href={provider ? providerPath(provider.id) : guidePath("good-practice")}>
                  {provider ? t("spamRecords", { provider: provider.name }) : t("spamGuide")}
                </GuideLink>
              </p>
            )}
          </Notice>
        )}
      </div>
    </section>
  );
}
