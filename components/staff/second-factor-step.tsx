"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { callAuth } from "@/components/staff/call-auth";
import { SignInAlert } from "@/components/staff/sign-in-alert";
import { useSignIn } from "@/components/staff/use-sign-in";
import { useStaffIssue } from "@/components/staff/use-staff-issue";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

const schema = z.object({ code: z.string().check(z.trim(), z.minLength(1, "code.required")) });

/** What differs between the code of an app and a code that was noted down. */
const kinds = {
  app: { label: "code", hint: "codeHint", other: "useBackup", path: "verify-totp", refused: "codeRefused" },
  backup: {
    label: "backupCode",
    hint: "backupCodeHint",
    other: "useApp",
    path: "verify-backup-code",
    refused: "backupRefused",
  },
} as const;

type SecondFactorStepProps = { passkeyHost: string; onSignedIn: () => void; onBack: () => void };

export function SecondFactorStep({ passkeyHost, onSignedIn, onBack }: SecondFactorStepProps) {
  const t = useTranslations("staff.secondFactor");
  const issue = useStaffIssue();
  const [kindName, setKindName] = useState<keyof typeof kinds>("app");
  const kind = kinds[kindName];
  const { isWorking, problem, attempt } = useSignIn();
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { code: "" } });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const verify = async ({ code }: z.output<typeof schema>) => {
    const sent = kindName === "app" ? code.replace(/\s/g, "") : code;
    const entered = await attempt(kind.refused, () => callAuth(`two-factor/${kind.path}`, { code: sent }));
    if (entered) onSignedIn();
    else form.setValue("code", "");
  };

  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(verify)(event)} className="grid gap-6">
      <div>
        <h2 ref={heading} tabIndex={-1} className="text-xl font-bold">
          {t("title")}
        </h2>
        <p className="text-muted">{t("lead")}</p>
      </div>
      <SignInAlert problem={problem} passkeyHost={passkeyHost} />
      <TextField
        key={kindName}
        {...form.register("code")}
        id="code"
        isCode
        inputMode={kindName === "app" ? "numeric" : "text"}
        autoComplete="one-time-code"
        label={t(kind.label)}
        hint={t(kind.hint)}
        error={issue(form.formState.errors.code?.message)}
      />
      <Button type="submit" aria-disabled={isWorking}>
        {t("submit")}
      </Button>
      <div className="flex flex-wrap justify-between gap-x-6">
        <Button
          look="quiet"
          onClick={() => {
            form.reset();
            setKindName(kindName === "app" ? "backup" : "app");
          }}
        >
          {t(kind.other)}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t("back")}
        </Button>
      </div>
    </form>
  );
}
