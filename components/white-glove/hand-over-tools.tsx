"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { useSession, useStanding } from "@/components/white-glove/session-context";

/** The end of a session that went well: the report for the customer, and no secret left. */
export function HandOverTools() {
  const t = useTranslations("whiteGlove.handOver");
  const { shared, state } = useSession();
  const standing = useStanding();
  const isProven = state.session.tests.at(-1)?.verdict === "sent";
  if (standing !== "holder") {
    return (
      <Card>
        <p className="max-w-measure">
          {t(standing === "customer" ? "waiting" : "notYours", { name: state.session.holder?.name ?? "" })}
        </p>
      </Card>
    );
  }
  return (
    <Card>
      <div className="grid justify-items-start gap-3">
        <h2 className="text-lg font-semibold">{t("title")}</h2>
        <p className="max-w-measure">{t("means")}</p>
        {!isProven && <p className="max-w-measure text-slow">{t("unproven")}</p>}
        <Button onClick={() => void shared.command({ type: "hand-over" })}>{t("now")}</Button>
      </div>
    </Card>
  );
}
