"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { inputLook } from "@/components/ui/field";
import { LocalTime } from "@/components/ui/local-time";
import { useSession, useStanding } from "@/components/white-glove/session-context";

/** Who has the session, and its ticket: for staff alone. */
export function StaffTools() {
  const t = useTranslations("whiteGlove.tools");
  const { shared, state } = useSession();
  const { actor } = shared;
  const { holder, desk } = state.session;
  const standing = useStanding();
  const isLead = actor.kind === "staff" && actor.role === "lead";
  return (
    <div className="grid gap-3 text-sm">
      <p>
        {holder ? (
          <>
            {t("heldBy", { name: standing === "holder" ? t("you") : holder.name })}{" "}
            <LocalTime atMs={holder.sinceMs} timeStyle="short" />
          </>
        ) : (
          t("free")
        )}
      </p>
      <div className="flex flex-wrap gap-2">
        {standing === "onlooker" && (holder === null || isLead) && (
          <Button onClick={() => void shared.command({ type: "take" })}>
            {t(holder ? "takeOver" : "take")}
          </Button>
        )}
        {holder && (standing === "holder" || isLead) && (
          <Button look="secondary" onClick={() => void shared.command({ type: "release" })}>
            {t("release")}
          </Button>
        )}
      </div>
      <Ticket key={desk.ticket} ticket={desk.ticket} />
    </div>
  );
}

function Ticket({ ticket }: { ticket: string }) {
  const t = useTranslations("whiteGlove.tools");
  const { shared } = useSession();
  const [typed, setTyped] = useState(ticket);
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void shared.command({ type: "set-ticket", ticket: typed });
      }}
    >
      <label className="grid min-w-0 grow gap-1 font-semibold">
        {t("ticket")}
        <input
          className={inputLook}
          autoComplete="off"
          maxLength={100}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      {typed.trim() !== ticket && (
        <Button type="submit" look="secondary">
          {t("save")}
        </Button>
      )}
    </form>
  );
}
