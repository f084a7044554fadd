"use client";

import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { focusAtOnce } from "@/components/ui/focus-at-once";
import { Notice } from "@/components/ui/notice";
import { useStepHrefs } from "@/components/wizard/step-hrefs";
import { useHostIssueWords } from "@/components/wizard/use-host-issue-words";
import type { HostIssue } from "@/lib/detection/host-issue";

/** Stops before a password goes to a host that may be the wrong one. */
export function HostIssueNotice({ issue, host }: { issue: HostIssue; host: string }) {
  const t = useTranslations("wizard.test");
  const words = useHostIssueWords();
  const hrefs = useStepHrefs();
  return (
    <div ref={focusAtOnce} tabIndex={-1} className="rounded-card">
      <Notice tone="shut">
        <p className="mb-3 wrap-anywhere">{words(issue, host)}</p>
        <ButtonLink href={{ pathname: hrefs.server, hash: "host" }}>{t("toServer")}</ButtonLink>
      </Notice>
    </div>
  );
}
