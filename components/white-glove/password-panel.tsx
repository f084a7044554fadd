"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { StatusMark } from "@/components/ui/status-mark";
import { leavePassword, takePasswordBack } from "@/components/white-glove/session-api";
import { useSession } from "@/components/white-glove/session-context";
import { shownSettings } from "@/components/white-glove/session-state";
import { sealableServer } from "@/lib/white-glove/password-rules";

/** Where the password is, and the customer's say over it. Nobody sees what it is. */
export function PasswordPanel() {
  const t = useTranslations("whiteGlove.password");
  const { shared, state } = useSession();
  const isCustomer = shared.actor.kind === "customer";
  const { password } = state.session;
  return (
    <div className="grid gap-3 text-sm">
      {password.state === "sealed" && (
        <>
          <StatusMark status="open">{t("sealed")}</StatusMark>
          <p className="wrap-anywhere">
            {t("sealedUntil", { host: password.host })}{" "}
            <LocalTime atMs={password.untilMs} dateStyle="medium" timeStyle="short" />
          </p>
          {isCustomer && <TakeBack />}
        </>
      )}
      {password.state === "destroyed" && (
        <>
          <StatusMark status="idle">{t("destroyed")}</StatusMark>
          <p>
            {t(`reasons.${password.reason}`)} <LocalTime atMs={password.atMs} timeStyle="short" />
          </p>
        </>
      )}
      {password.state !== "sealed" && (
        <>
          <p>{t(isCustomer ? (state.secret ? "inTab" : "notTyped") : "withCustomer")}</p>
          {isCustomer && state.secret && <Leave />}
        </>
      )}
      <p className="text-muted">{t(isCustomer ? "promise" : "promiseStaff")}</p>
    </div>
  );
}

function Leave() {
  const t = useTranslations("whiteGlove.password");
  const { shared, state } = useSession();
  const [isBusy, setIsBusy] = useState(false);
  const settings = shownSettings(state);
  if (!sealableServer(settings).ok) return null;

  const leave = async () => {
    setIsBusy(true);
    const left = await leavePassword(shared.address, { password: state.secret, shownHost: settings.host });
    shared.setProblem(left.ok ? null : left.code);
    setIsBusy(false);
  };
  return (
    <div className="grid justify-items-start gap-2">
      <Button look="secondary" disabled={isBusy} onClick={() => void leave()}>
        {t("leave")}
      </Button>
      <p className="text-muted wrap-anywhere">{t("leaveMeans", { host: settings.host })}</p>
    </div>
  );
}

function TakeBack() {
  const t = useTranslations("whiteGlove.password");
  const { shared } = useSession();
  const takeBack = async () => {
    const taken = await takePasswordBack(shared.address);
    shared.setProblem(taken.ok ? null : taken.code);
  };
  return (
    <div>
      <Button look="secondary" onClick={() => void takeBack()}>
        {t("takeBack")}
      </Button>
    </div>
  );
}
