"use client";

import type { Route } from "next";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import { useSession } from "@/components/white-glove/session-context";

/** In place of the steps once a session is over. */
export function SessionOver({ phase, reportHref }: { phase: "handed-over" | "revoked"; reportHref: Route }) {
  const t = useTranslations("whiteGlove.over");
  const isCustomer = useSession().shared.actor.kind === "customer";
  return (
    <Card className="sm:p-8">
      <div aria-live="polite">
        <PageHeading lead={t(`${phase}.text`)}>{t(`${phase}.title`)}</PageHeading>
      </div>
      <div className="flex flex-wrap gap-3">
        {phase === "handed-over" && <ButtonLink href={reportHref}>{t("toReport")}</ButtonLink>}
        {!isCustomer && (
          <ButtonLink look="secondary" href="/staff">
            {t("toDesk")}
          </ButtonLink>
        )}
      </div>
    </Card>
  );
}
