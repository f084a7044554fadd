"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Disclosure } from "@/components/ui/disclosure";
import { LocalTime } from "@/components/ui/local-time";
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
      {made && <MadeInvitation made={made} />}
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

function MadeInvitation({ made }: { made: NewInvitation }) {
  const t = useTranslations("whiteGlove.invitation");
  const copy = useTranslations("common.copy");
  const words = { doneLabel: copy("done"), failedLabel: copy("failed") };
  return (
    <div aria-live="polite" className="grid gap-3 rounded-card bg-sunken p-4">
      <p>{t("onlyCopy")}</p>
      <p className="host-text wrap-anywhere">{made.link}</p>
      <div>
        <CopyButton text={made.link} label={t("copyLink")} {...words} />
      </div>
      <p>
        {t("code")}: <span className="port-number tracking-widest">{spaced(made.code)}</span>
      </p>
    </div>
  );
}

/** In threes, as it is read over the phone. */
function spaced(code: string): string {
  return code.replace(/(\d{3})(?=\d)/g, "$1 ");
}
