"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { leave } from "@/components/join/enter";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Notice } from "@/components/ui/notice";

/** The way out of a session, or of a report, on a computer that others use too. */
export function LeaveSection({ what }: { what: "session" | "report" }) {
  const t = useTranslations("leave");
  const [hasFailed, setHasFailed] = useState(false);

  const leaveNow = async () => {
    const isDone = await leave();
    setHasFailed(!isDone);
    if (isDone) leavePage();
  };
  return (
    <div className="grid justify-items-start gap-2 print:hidden">
      <p className="text-sm text-muted">{t("shared")}</p>
      <ConfirmButton
        label={t(`${what}.leave`)}
        question={t(`${what}.means`)}
        confirmLabel={t("now")}
        cancelLabel={t("stay")}
        onConfirm={() => void leaveNow()}
      />
      <div aria-live="polite" className="w-full empty:hidden">
        {hasFailed && <Notice tone="shut">{t("offline")}</Notice>}
      </div>
    </div>
  );
}

/** A browser may keep a page with all that was typed in it for its "back" button: such a page begins anew. */
function leavePage(): void {
  addEventListener("pageshow", () => location.reload());
  location.replace("/join/left");
}
