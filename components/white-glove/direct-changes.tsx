"use client";

import { useTranslations } from "next-intl";
import { useSession } from "@/components/white-glove/session-context";

/** Whether staff may change settings themselves instead of proposing: the customer's to say. */
export function DirectChanges() {
  const t = useTranslations("whiteGlove.directChanges");
  const { shared, state } = useSession();
  const { allowsDirectChanges, holder, openedBy } = state.session;
  const name = holder?.name ?? openedBy;
  if (shared.actor.kind !== "customer") {
    return <p className="text-sm text-muted">{t(allowsDirectChanges ? "allowed" : "notAllowed")}</p>;
  }
  return (
    <label className="flex min-h-8 items-start gap-2.5 text-sm">
      <input
        type="checkbox"
        className="mt-0.5 size-5 shrink-0 accent-sea"
        checked={allowsDirectChanges}
        onChange={(event) =>
          void shared.command({ type: "allow-direct-changes", allowed: event.target.checked })
        }
      />
      <span>
        {t("allow", { name })}
        <span className="block text-muted">{t("allowHint")}</span>
      </span>
    </label>
  );
}
