"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { LocalTime } from "@/components/ui/local-time";
import { MadeInvitation } from "@/components/white-glove/made-invitation";
import { type NewInvitation, renewInvitation } from "@/components/white-glove/session-api";
import { useSession, useStanding } from "@/components/white-glove/session-context";

/** The customer's way in: until when it is open, a new one, and the end of it. */
export function InvitationTools() {
  const t = useTranslations("whiteGlove.invitation");
  const { shared, state } = useSession();
  const standing = useStanding();
  const [made, setMade] = useState<NewInvitation | null>(null);
  const mayEnd = standing === "holder" || (shared.actor.kind === "staff" && shared.actor.role === "lead");

  const renew = async () => {
    const invitation = await renewInvitation(shared.address);
    setMade(invitation);
    shared.setProblem(invitation ? null : "not-allowed");
  };
  return (
    <div className="grid gap-3 text-sm">
      <p>
        {t("until")} <LocalTime atMs={state.session.expiresAtMs} dateStyle="medium" timeStyle="short" />
      </p>
      {standing === "holder" && (
        <div>
          <Button look="secondary" onClick={() => void renew()}>
            {t("renew")}
          </Button>
        </div>
      )}
      {made && (
        <MadeInvitation
          {...made}
          words={{ onlyCopy: t("onlyCopy"), copyLink: t("copyLink"), code: t("code") }}
        />
      )}
      {mayEnd && (
        <Disclosure summary={t("revoke")}>
          <p className="mb-3">{t("revokeMeans")}</p>
          <Button look="secondary" onClick={() => void shared.command({ type: "revoke" })}>
            {t("revokeNow")}
          </Button>
        </Disclosure>
      )}
    </div>
  );
}
