"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useSession } from "@/components/white-glove/session-context";

/** How many messages of the others were not looked at yet: here with the way to them, and on the browser's tab. */
export function Unread() {
  const t = useTranslations("whiteGlove.messages");
  const { shared, state } = useSession();
  const mine = (name: string | null) =>
    shared.actor.kind === "staff" ? shared.actor.name === name : name === null;
  const unread = state.session.messages.filter(
    ({ id, by }) => id > state.readTo && !mine(by.kind === "staff" ? by.name : null),
  ).length;

  useEffect(() => {
    if (unread === 0) return undefined;
    const title = document.title;
    document.title = `(${unread}) ${title}`;
    return () => {
      if (document.title === `(${unread}) ${title}`) document.title = title;
    };
  }, [unread]);

  return (
    <p aria-live="polite" className="empty:hidden">
      {unread > 0 && (
        <a href="#messages" className="text-link font-semibold">
          {t("unread", { count: unread })}
        </a>
      )}
    </p>
  );
}
