"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { Notice } from "@/components/ui/notice";
import { PasswordField } from "@/components/ui/password-field";
import { TextField } from "@/components/ui/text-field";
import type { ChosenProvider } from "@/components/wizard/chosen-provider";
import { SecretNotes } from "@/components/wizard/secret-notes";
import type { TestStepValues } from "@/components/wizard/step-schemas";
import { isUnusualUsername } from "@/lib/providers/sign-in-hints";
import { type SetupDraft, withTyped } from "@/lib/settings/draft";

type CredentialsProps = {
  form: UseFormReturn<TestStepValues>;
  draft: SetupDraft;
  provider: ChosenProvider | null;
  secret: string;
  /** False for staff, who never type a customer's password. */
  canTypeSecret: boolean;
  hasSecret: boolean;
  errors: { username: string | undefined; password: string | undefined };
  onChange: (patch: Partial<SetupDraft>) => void;
  onSecret: (secret: string) => void;
};

/** User name and password of the mail server. */
export function Credentials({
  form,
  draft,
  provider,
  secret,
  canTypeSecret,
  hasSecret,
  errors,
  onChange,
  onSecret,
}: CredentialsProps) {
  const t = useTranslations("wizard");
  const settings = useTranslations("settings.fields");
  const kind = provider?.password.kind ?? "account";
  const [typedNow, setTypedNow] = useState<"username" | "password" | null>(null);
  const isUnusual =
    provider && typedNow !== "username" && isUnusualUsername(draft.username, provider.username);

  return (
    <>
      {provider && draft.isUsernameSecret ? (
        <p>{t("signIn.isUsernameSecret", { provider: provider.name })}</p>
      ) : (
        <TextField
          {...form.register("username", {
            onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
              setTypedNow("username");
              onChange({ username: event.target.value, typed: withTyped(draft, "username").typed });
            },
            onBlur: () => setTypedNow(null),
          })}
          id="username"
          isCode
          autoComplete={isOwnAccount(kind) ? "username" : "off"}
          label={settings("username")}
          hint={provider?.username.hint ?? t("signIn.usernameHint")}
          note={isUnusual && t("signIn.looksDifferent", { provider: provider.name })}
          error={errors.username}
        />
      )}
      {canTypeSecret ? (
        <PasswordField
          {...form.register("password", {
            onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
              setTypedNow("password");
              onSecret(event.target.value);
            },
            onBlur: () => setTypedNow(null),
          })}
          id="password"
          autoComplete={isOwnAccount(kind) ? "current-password" : "off"}
          label={t(`signIn.kinds.${kind}`)}
          hint={
            draft.security === "none"
              ? t("signIn.passwordHintClear", { host: draft.host })
              : t("signIn.passwordHint", { host: draft.host })
          }
          note={<SecretNotes secret={secret} provider={provider} isBeingTyped={typedNow === "password"} />}
          error={errors.password}
          showLabel={t("show")}
          hideLabel={t("hide")}
        />
      ) : (
        <Notice tone={hasSecret ? "open" : "info"}>
          {hasSecret ? t("signIn.secretIsThere") : t("signIn.staffCannot")}
        </Notice>
      )}
    </>
  );
}

/** Whether a password manager knows it: an account's own password, and no key made for one program. */
export function isOwnAccount(kind: ChosenProvider["password"]["kind"]): boolean {
  return kind === "account" || kind === "account-or-app-password";
}
