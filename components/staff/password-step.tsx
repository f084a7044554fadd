"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { KeyRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { callAuth } from "@/components/staff/call-auth";
import { SignInAlert } from "@/components/staff/sign-in-alert";
import { usePasskeySignIn } from "@/components/staff/use-passkey-sign-in";
import { useSignIn } from "@/components/staff/use-sign-in";
import { useStaffIssue } from "@/components/staff/use-staff-issue";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PasswordField } from "@/components/ui/password-field";
import { TextField } from "@/components/ui/text-field";

const schema = z.object({
  email: z.string().check(z.trim(), z.minLength(1, "email.required"), z.email("email.invalid")),
  password: z.string().check(z.minLength(1, "password.required")),
});

type PasswordStepProps = { passkeyHost: string; onSignedIn: () => void; onSecondFactor: () => void };

export function PasswordStep({ passkeyHost, onSignedIn, onSecondFactor }: PasswordStepProps) {
  const t = useTranslations("staff");
  const issue = useStaffIssue();
  const { isWorking, problem, attempt } = useSignIn();
  const passkey = usePasskeySignIn(attempt, onSignedIn);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { email: "", password: "" },
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;
  const fields = [
    { id: "email", error: issue(errors.email?.message) },
    { id: "password", error: issue(errors.password?.message) },
  ] as const;

  const signIn = async (typed: z.output<typeof schema>) => {
    passkey.stopOffering();
    const entered = await attempt("refused", () =>
      callAuth<{ twoFactorRedirect?: boolean }>("sign-in/email", typed),
    );
    if (entered?.answer.twoFactorRedirect) onSecondFactor();
    else if (entered) onSignedIn();
    else form.resetField("password");
  };

  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(signIn)(event)} className="grid gap-6">
      <ErrorSummary submitCount={submitCount} title={t("errors")} fields={fields} />
      <SignInAlert problem={problem} passkeyHost={passkeyHost} />
      <TextField
        {...form.register("email")}
        id="email"
        type="email"
        autoComplete="username webauthn"
        label={t("fields.email")}
        error={fields[0].error}
      />
      <PasswordField
        {...form.register("password")}
        id="password"
        autoComplete="current-password"
        label={t("fields.password")}
        error={fields[1].error}
        showLabel={t("fields.show")}
        hideLabel={t("fields.hide")}
      />
      <Button type="submit" aria-disabled={isWorking}>
        {isWorking ? t("signIn.working") : t("signIn.submit")}
      </Button>
      {/* Takes its place before the browser has said whether it knows passkeys, so that nothing moves then. */}
      <div className={passkey.isKnown ? "contents" : "invisible contents"}>
        <p
          aria-hidden="true"
          className="flex items-center gap-3 text-sm text-muted before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line"
        >
          {t("signIn.or")}
        </p>
        <Button look="secondary" onClick={passkey.signIn} aria-disabled={isWorking}>
          <KeyRound aria-hidden="true" size={18} />
          {t("signIn.passkey")}
        </Button>
      </div>
    </form>
  );
}
