"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormProblem } from "@/components/staff/form-problem";
import { Button } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { LocalTime } from "@/components/ui/local-time";
import { MadeInvitation } from "@/components/white-glove/made-invitation";
import { type NewInvitation, renewInvitation } from "@/components/white-glove/session-api";
import type { DeskRow } from "@/lib/white-glove/arrange-desk";

type DeskInvitationProps = {
  row: Pick<DeskRow, "id" | "customerName" | "expiresAtMs">;
  mayRenew: boolean;
  onRevoke: () => void;
};

/** The customer's way in: until when it is open, a new one, and the end of it. */
export function DeskInvitation({ row, mayRenew, onRevoke }: DeskInvitationProps) {
  const t = useTranslations("desk.invitation");
  const problems = useTranslations("desk.problems");
  const [made, setMade] = useState<NewInvitation | "failed" | null>(null);

  const renew = async () => setMade((await renewInvitation({ id: row.id, as: "staff" })) ?? "failed");
  return (
    <div className="grid gap-3">
      <p className="text-sm text-muted">
        {t("until")} <LocalTime atMs={row.expiresAtMs} dateStyle="medium" timeStyle="short" />
      </p>
      <div className="flex flex-wrap items-center gap-3">
        {mayRenew && (
          <Button look="secondary" onClick={() => void renew()}>
            {t("renew")}
          </Button>
        )}
        <ConfirmButton
          label={t("revoke")}
          question={t("revokeQuestion", { name: row.customerName })}
          confirmLabel={t("revokeNow")}
          cancelLabel={t("keep")}
          onConfirm={onRevoke}
        />
      </div>
      <FormProblem title={made === "failed" ? problems("not-allowed") : null} />
      {made && made !== "failed" && (
        <MadeInvitation
          {...made}
          words={{ onlyCopy: t("onlyCopy"), copyLink: t("copyLink"), code: t("code") }}
        />
      )}
    </div>
  );
}
