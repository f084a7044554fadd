"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { callAuth } from "@/components/staff/call-auth";
import { FormProblem } from "@/components/staff/form-problem";
import { useStaffIssue } from "@/components/staff/use-staff-issue";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PasswordField } from "@/components/ui/password-field";
import { TextField } from "@/components/ui/text-field";
import type { Result } from "@/lib/result";
import { type NewMember, newMemberSchema, passwordLength } from "@/lib/staff/new-member";

export type AcceptProblem = "link-unknown" | "link-used" | "link-expired" | "email-taken";

type WelcomeFormProps = {
  accept: (member: NewMember) => Promise<Result<null, AcceptProblem>>;
  onLinkProblem: (problem: Exclude<AcceptProblem, "email-taken">) => void;
};

/** Name, address, password: then there is an account, and whoever made it is in. */
export function WelcomeForm({ accept, onLinkProblem }: WelcomeFormProps) {
  const t = useTranslations("staff");
  const issue = useStaffIssue();
  const [state, setState] = useState<"idle" | "working" | "failed">("idle");
  const form = useForm({
    resolver: zodResolver(newMemberSchema),
    defaultValues: { name: "", email: "", password: "" },
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;
  const emailError = errors.email?.type === "taken" ? t("welcome.emailTaken") : issue(errors.email?.message);
  const fields = [
    { id: "name", error: issue(errors.name?.message) },
    { id: "email", error: emailError },
    { id: "password", error: issue(errors.password?.message) },
  ] as const;
  const missing = passwordLength.min - useWatch({ control: form.control, name: "password" }).length;

  const join = async (member: NewMember) => {
    setState("working");
    const made = await accept(member).catch(() => null);
    if (made?.ok) {
      // Should this fail, the desk asks for the sign-in.
      await callAuth("sign-in/email", { email: member.email, password: member.password });
      return location.assign("/staff");
    }
    setState(made ? "idle" : "failed");
    if (!made) return;
    if (made.error === "email-taken") form.setError("email", { type: "taken" });
    else onLinkProblem(made.error);
  };

  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(join)(event)} className="grid gap-6">
      <ErrorSummary submitCount={submitCount} title={t("errors")} fields={fields} />
      <FormProblem title={state === "failed" ? t("failed") : null} />
      <TextField
        {...form.register("name")}
        id="name"
        autoComplete="name"
        label={t("fields.name")}
        hint={t("fields.nameHint")}
        error={fields[0].error}
      />
      <TextField
        {...form.register("email")}
        id="email"
        type="email"
        autoComplete="username"
        label={t("fields.email")}
        hint={t("fields.emailHint")}
        error={fields[1].error}
      />
      <PasswordField
        {...form.register("password")}
        id="password"
        autoComplete="new-password"
        label={t("fields.password")}
        hint={t("fields.newPasswordHint")}
        note={missing > 0 ? t("fields.passwordLength", { missing }) : t("fields.passwordGood")}
        error={fields[2].error}
        showLabel={t("fields.show")}
        hideLabel={t("fields.hide")}
      />
      <div>
        <Button type="submit" aria-disabled={state === "working"}>
          {state === "working" ? t("welcome.working") : t("welcome.submit")}
        </Button>
      </div>
    </form>
  );
}
