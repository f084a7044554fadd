"use client";

import { useTranslations } from "next-intl";
import { useSession, useStanding } from "@/components/white-glove/session-context";
import { checklistItems } from "@/lib/white-glove/checklist";

/** What both tick off on the way. */
export function Checklist() {
  const t = useTranslations("whiteGlove.checklist");
  const { shared, state } = useSession();
  const standing = useStanding();
  return (
    <fieldset disabled={standing === "onlooker"} className="grid gap-1 text-sm">
      <legend className="sr-only">{t("title")}</legend>
      {checklistItems.map((item) => (
        <label key={item} className="flex min-h-8 items-start gap-2.5 py-1">
          <input
            type="checkbox"
            className="mt-0.5 size-5 shrink-0 accent-sea"
            checked={state.session.checklist.includes(item)}
            onChange={(event) =>
              void shared.command({ type: "set-checklist", item, done: event.target.checked })
            }
          />
          {t(item)}
        </label>
      ))}
    </fieldset>
  );
}
