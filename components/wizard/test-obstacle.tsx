"use client";

import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useStepHrefs } from "@/components/wizard/step-hrefs";
import { isServerComplete } from "@/components/wizard/steps";
import type { SetupDraft } from "@/lib/settings/draft";

type Obstacle = "server" | "secret" | null;

/** What is missing before a test can run; the server comes first, because the password belongs to it. */
export function obstacleOf({ draft, hasSecret }: { draft: SetupDraft; hasSecret: boolean }): Obstacle {
  if (!isServerComplete(draft)) return "server";
  return draft.signIn === "password" && !hasSecret ? "secret" : null;
}

/** Says what is missing, and leads there. */
export function TestObstacle({ obstacle }: { obstacle: Exclude<Obstacle, null> }) {
  const t = useTranslations("wizard.test");
  const hrefs = useStepHrefs();
  return (
    <Notice tone="info">
      <p className="mb-3">{t(obstacle === "server" ? "needsServer" : "needsSecret")}</p>
      {obstacle === "server" ? (
        <ButtonLink href={hrefs.server}>{t("toServer")}</ButtonLink>
      ) : (
        <ButtonLink href={hrefs.signIn}>{t("toSignIn")}</ButtonLink>
      )}
    </Notice>
  );
}
