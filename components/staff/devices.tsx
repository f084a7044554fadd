"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { AccountSection } from "@/components/staff/account-section";
import { FormProblem } from "@/components/staff/form-problem";
import { Button } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import type { Device } from "@/lib/staff/account";
import { deviceName } from "@/lib/staff/device-name";

type DevicesProps = { devices: readonly Device[]; signOutEverywhere: () => Promise<void> };

/** Where the account is signed in, and the end of all of it. */
export function Devices({ devices, signOutEverywhere }: DevicesProps) {
  const t = useTranslations("staff.account.devices");
  const failed = useTranslations("staff")("failed");
  const [hasFailed, setHasFailed] = useState(false);

  const signOut = async () => {
    try {
      await signOutEverywhere();
      location.assign("/staff/sign-in?out=everywhere");
    } catch {
      setHasFailed(true); // no answer came: the sessions may go on
    }
  };
  return (
    <AccountSection title={t("title")}>
      <ul className="divide-y divide-line">
        {devices.map((device) => (
          <li key={device.id} className="py-2">
            <DeviceRow device={device} />
          </li>
        ))}
      </ul>
      <p className="text-sm text-muted">{t("hint")}</p>
      <FormProblem title={hasFailed ? failed : null} />
      <div>
        <Button look="secondary" onClick={() => void signOut()}>
          {t("everywhere")}
        </Button>
      </div>
    </AccountSection>
  );
}

function DeviceRow({ device: { userAgent, isThis, sinceMs, clientAddress } }: { device: Device }) {
  const t = useTranslations("staff.account.devices");
  const { browser, system } = deviceName(userAgent);
  const name = browser && system ? t("browserOn", { browser, system }) : (browser ?? t("unknown"));
  const since = <LocalTime atMs={sinceMs} dateStyle="medium" timeStyle="short" />;
  return (
    <>
      <span className="font-semibold">{name}</span>{" "}
      {isThis && <span className="text-sm text-muted">({t("this")})</span>}
      <span className="block text-sm text-muted">
        {t.rich("since", { date: () => since })}
        {clientAddress && ` · ${clientAddress}`}
      </span>
    </>
  );
}
