"use client";

import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ChosenProvider } from "@/components/wizard/chosen-provider";
import { useStepHrefs } from "@/components/wizard/step-hrefs";
import { isMadeFrom } from "@/lib/providers/host-template";
import { type PasswordObstacle, passwordObstacle } from "@/lib/providers/password-access";
import type { SetupDraft } from "@/lib/settings/draft";

/** Why the chosen provider takes no password for this setup; `null` where one is worth typing, and for a host of one's own. */
export function obstacleOf(draft: SetupDraft, provider: ChosenProvider | null): PasswordObstacle | null {
  if (!provider || draft.signIn === "none") return null;
  const host = draft.host.trim().toLowerCase();
  const isOwnHost = host === "" || provider.hosts.some((own) => isMadeFrom(own.host, host));
  const domain = draft.address.slice(draft.address.lastIndexOf("@") + 1);
  return isOwnHost ? passwordObstacle(provider, domain) : null;
}

/** Stands where a password would be asked for in vain, and leads to the ways that work. */
export function NoPassword({ obstacle, provider }: { obstacle: PasswordObstacle; provider: ChosenProvider }) {
  const t = useTranslations("wizard.signIn.noPassword");
  const hrefs = useStepHrefs();
  return (
    <Notice tone="slow" title={t(`${obstacle}.title`, { provider: provider.name })}>
      <p className="mb-3">{t(`${obstacle}.text`, { provider: provider.name })}</p>
      <ButtonLink look={obstacle === "off-by-default" ? "secondary" : "primary"} href={hrefs.provider}>
        {t("toProvider")}
      </ButtonLink>
    </Notice>
  );
}
