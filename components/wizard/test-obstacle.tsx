"use client";

import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useStepHrefs } from "@/components/wizard/step-hrefs";
import { firstOpenStep, isServerComplete } from "@/components/wizard/steps";
import type { SetupDraft } from "@/lib/settings/draft";

/** Says that the server is not known yet, and leads to the step that asks for it; the password belongs to a server. */
export function TestObstacle({ draft }: { draft: SetupDraft }) {
  const t = useTranslations("wizard.test");
  const hrefs = useStepHrefs();
  if (isServerComplete(draft)) return null;
  const isProviderOpen = firstOpenStep(draft) === "provider";
  return (
    <Notice tone="info">
      <p className="mb-3">{t("needsServer")}</p>
      <ButtonLink href={isProviderOpen ? hrefs.provider : hrefs.server}>
        {t(isProviderOpen ? "toProvider" : "toServer")}
      </ButtonLink>
    </Notice>
  );
}
