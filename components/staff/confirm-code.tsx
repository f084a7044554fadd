"use client";

import { useTranslations } from "next-intl";
import { FormProblem } from "@/components/staff/form-problem";
import { QrCode } from "@/components/staff/qr-code";
import { Button } from "@/components/ui/button";
import { focusAtOnce } from "@/components/ui/focus-at-once";
import { TextField } from "@/components/ui/text-field";

type ConfirmCodeProps = {
  /** `otpauth://totp/…?secret=…` */
  totpUri: string;
  problem: string | null;
  isWorking: boolean;
  onCode: (code: string) => void;
  onCancel: () => void;
};

/** Hands the key to an app, and asks for one code of it before anything depends on the app. */
export function ConfirmCode({ totpUri, problem, isWorking, onCode, onCancel }: ConfirmCodeProps) {
  const t = useTranslations("staff.account.secondFactor");
  const key = new URL(totpUri).searchParams.get("secret") ?? "";
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get("code");
        if (typeof typed === "string") onCode(typed.replace(/\s/g, ""));
      }}
    >
      <p>{t("scan")}</p>
      <QrCode text={totpUri} label={t("qr")} />
      <p>
        {t("orType")} <code className="host-text">{inFours(key)}</code>
      </p>
      <p>
        <a href={totpUri} className="text-link">
          {t("openApp")}
        </a>
      </p>
      <FormProblem title={problem} />
      <TextField
        id="code"
        name="code"
        isCode
        ref={focusAtOnce}
        inputMode="numeric"
        autoComplete="one-time-code"
        label={t("code")}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" aria-disabled={isWorking}>
          {t("confirm")}
        </Button>
        <Button look="quiet" className="mx-0" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

/** As it is easier to type off. */
function inFours(key: string): string {
  return key.replace(/=+$/, "").replace(/(.{4})(?=.)/g, "$1 ");
}
