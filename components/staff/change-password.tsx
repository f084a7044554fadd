"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { AccountSection } from "@/components/staff/account-section";
import { callAuth } from "@/components/staff/call-auth";
import { FormProblem } from "@/components/staff/form-problem";
import { useAccountCall } from "@/components/staff/use-account-call";
import { useStaffIssue } from "@/components/staff/use-staff-issue";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PasswordField } from "@/components/ui/password-field";
import { newPasswordSchema } from "@/lib/staff/new-member";

const schema = z.object({
  currentPassword: z.string().check(z.minLength(1, "password.required")),
  newPassword: newPasswordSchema,
  revokeOtherSessions: z.boolean(),
});

export function ChangePassword({ email }: { email: string }) {
  const t = useTranslations("staff");
  const issue = useStaffIssue();
  const router = useRouter();
  const [isChanged, setIsChanged] = useState(false);
  const { isWorking, problem, call } = useAccountCall();
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { currentPassword: "", newPassword: "", revokeOtherSessions: true },
  });
  const { errors } = form.formState;
  const toggle = { showLabel: t("fields.show"), hideLabel: t("fields.hide") };

  const change = async (typed: z.output<typeof schema>) => {
    setIsChanged(false);
    if (!(await call(() => callAuth("change-password", typed)))) return;
    form.reset();
    setIsChanged(true);
    router.refresh();
  };
  return (
    <AccountSection title={t("account.password.title")}>
      <form noValidate onSubmit={(event) => void form.handleSubmit(change)(event)} className="grid gap-4">
        <FormProblem title={problem} />
        <div aria-live="polite" className="empty:hidden">
          {isChanged && <Notice tone="open">{t("account.password.changed")}</Notice>}
        </div>
        {/* Tells a password manager whose password it is. */}
        <input type="text" hidden readOnly autoComplete="username" value={email} />
        <PasswordField
          {...form.register("currentPassword")}
          {...toggle}
          id="current-password"
          autoComplete="current-password"
          label={t("account.password.current")}
          error={issue(errors.currentPassword?.message)}
        />
        <PasswordField
          {...form.register("newPassword")}
          {...toggle}
          id="new-password"
          autoComplete="new-password"
          label={t("account.password.next")}
          hint={t("fields.newPasswordHint")}
          error={issue(errors.newPassword?.message)}
        />
        <label className="flex items-start gap-3">
          <input
            {...form.register("revokeOtherSessions")}
            type="checkbox"
            defaultChecked
            className="mt-1 size-5 shrink-0 accent-sea"
          />
          {t("account.password.others")}
        </label>
        <div>
          <Button type="submit" look="secondary" aria-disabled={isWorking}>
            {t("account.password.submit")}
          </Button>
        </div>
      </form>
    </AccountSection>
  );
}
