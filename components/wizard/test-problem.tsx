"use client";

import { useTranslations } from "next-intl";
import type { TestProblem } from "@/components/live-test/test-problem";
import { Button, ButtonLink } from "@/components/ui/button";
import { focusAtOnce } from "@/components/ui/focus-at-once";
import { Notice } from "@/components/ui/notice";
import { useStepHrefs } from "@/components/wizard/step-hrefs";
import { usualSecurityOf } from "@/lib/smtp/endpoint";
import type { SettingsPatch } from "@/lib/transcript/report";

type TestProblemNoticeProps = {
  problem: TestProblem;
  /** The port of the test that was not begun. */
  port: string;
  onApply: (patch: SettingsPatch) => void;
};

/** Why there is no result: Portwise could not be reached, or does not connect where the settings lead. */
export function TestProblemNotice({ problem, port, onApply }: TestProblemNoticeProps) {
  const t = useTranslations("liveTest.problems");
  const hrefs = useStepHrefs();
  const { code } = problem;
  const suggestedPort = code === "port-not-allowed" ? problem.suggestedPort : null;
  const isAboutServer = code === "port-not-allowed" || code === "address-not-allowed" || code === "refused";
  return (
    <div ref={focusAtOnce} tabIndex={-1} className="rounded-card">
      <Notice tone="shut" title={t(`${code}.title`, { port })}>
        <p>
          {suggestedPort === null
            ? t(`${code}.text`, { code: code === "refused" ? problem.detail : "" })
            : t("port-not-allowed.suggestion", { port: String(suggestedPort) })}
        </p>
        {isAboutServer && (
          <div className="mt-3 flex flex-wrap gap-3">
            {suggestedPort !== null && (
              <Button
                onClick={() => onApply({ port: suggestedPort, security: usualSecurityOf(suggestedPort) })}
              >
                {t("port-not-allowed.use", { port: String(suggestedPort) })}
              </Button>
            )}
            <ButtonLink look="secondary" href={hrefs.server}>
              {t("toServer")}
            </ButtonLink>
          </div>
        )}
      </Notice>
    </div>
  );
}
