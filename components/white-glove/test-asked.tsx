"use client";

import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useSession } from "@/components/white-glove/session-context";
import { useAuthorName } from "@/components/white-glove/use-author-name";
import { useStepHrefs } from "@/components/wizard/step-hrefs";

/** Staff wait for the customer's test. */
export function TestAsked() {
  const t = useTranslations("whiteGlove.testAsked");
  const { shared, state } = useSession();
  const authorName = useAuthorName();
  const hrefs = useStepHrefs();
  const { testAskedBy } = state.session;
  return (
    <div aria-live="polite" className="empty:hidden">
      {testAskedBy && shared.actor.kind === "customer" && (
        <Notice tone="info">
          <p className="mb-3">{t("title", { name: authorName(testAskedBy) })}</p>
          <ButtonLink look="secondary" href={hrefs.test}>
            {t("toTest")}
          </ButtonLink>
        </Notice>
      )}
    </div>
  );
}
