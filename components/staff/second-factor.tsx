"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AccountSection } from "@/components/staff/account-section";
import { BackupCodes } from "@/components/staff/backup-codes";
import { callAuth } from "@/components/staff/call-auth";
import { ConfirmCode } from "@/components/staff/confirm-code";
import { PasswordProof } from "@/components/staff/password-proof";
import { useAccountCall } from "@/components/staff/use-account-call";
import { Button } from "@/components/ui/button";
import { StatusMark } from "@/components/ui/status-mark";

type Act = "enable" | "disable" | "generate-backup-codes";
type Enabled = { totpURI: string; backupCodes: readonly string[] };

type Step =
  | { at: "rest" }
  /** Each act wants the password first. */
  | { at: "proof"; act: Act }
  | ({ at: "code" } & Enabled)
  | { at: "backup-codes"; backupCodes: readonly string[] };

/** Codes of an app, asked for after the password: on, off, and the codes for the day on which the app is lost. */
export function SecondFactor({ isOn }: { isOn: boolean }) {
  const t = useTranslations("staff.account.secondFactor");
  const router = useRouter();
  const [step, setStep] = useState<Step>({ at: "rest" });
  const { isWorking, problem, call } = useAccountCall();
  const rest = () => setStep({ at: "rest" });

  const prove = async (act: Act, password: string) => {
    const answer = await call(() => callAuth<Enabled>(`two-factor/${act}`, { password }));
    if (!answer) return;
    if (act === "enable") return setStep({ at: "code", ...answer });
    if (act === "generate-backup-codes") setStep({ at: "backup-codes", backupCodes: answer.backupCodes });
    else rest();
    router.refresh();
  };

  const confirm = async (code: string, backupCodes: readonly string[]) => {
    const answer = await call(() => callAuth("two-factor/verify-totp", { code }), {
      INVALID_CODE: t("wrongCode"),
    });
    if (!answer) return;
    setStep({ at: "backup-codes", backupCodes });
    router.refresh();
  };

  return (
    <AccountSection title={t("title")}>
      <StatusMark status={isOn ? "open" : "idle"}>{t(isOn ? "isOn" : "isOff")}</StatusMark>
      {step.at === "rest" && (
        <>
          <p>{t(isOn ? "on" : "off")}</p>
          <div className="flex flex-wrap gap-3">
            {isOn && (
              <Button look="secondary" onClick={() => setStep({ at: "proof", act: "generate-backup-codes" })}>
                {t("renew")}
              </Button>
            )}
            <Button
              look="secondary"
              onClick={() => setStep({ at: "proof", act: isOn ? "disable" : "enable" })}
            >
              {t(isOn ? "switchOff" : "switchOn")}
            </Button>
          </div>
        </>
      )}
      {step.at === "proof" && (
        <PasswordProof
          problem={problem}
          isWorking={isWorking}
          onProof={(password) => void prove(step.act, password)}
          onCancel={rest}
        />
      )}
      {step.at === "code" && (
        <ConfirmCode
          totpUri={step.totpURI}
          problem={problem}
          isWorking={isWorking}
          onCode={(code) => void confirm(code, step.backupCodes)}
          onCancel={rest}
        />
      )}
      {step.at === "backup-codes" && <BackupCodes codes={step.backupCodes} onNoted={rest} />}
    </AccountSection>
  );
}
