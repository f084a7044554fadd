"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { GuideLink } from "@/components/guide/guide-link";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { PasswordField } from "@/components/ui/password-field";
import { TextField } from "@/components/ui/text-field";
import type { ChosenProvider } from "@/components/wizard/chosen-provider";
import { keepState } from "@/components/wizard/keep-state";
import { PasswordHelp } from "@/components/wizard/password-help";
import { SecretNotes } from "@/components/wizard/secret-notes";
import { StepCard } from "@/components/wizard/step-card";
import { stepResolver } from "@/components/wizard/step-resolver";
import { useIssue } from "@/components/wizard/use-issue";
import { guidePath, providerPath } from "@/lib/guide/guide-path";
import { isUnusualUsername } from "@/lib/providers/sign-in-hints";
import { type SetupDraft, withTyped } from "@/lib/settings/draft";

type SignInStepProps = {
  draft: SetupDraft;
  provider: ChosenProvider | null;
  isReady: boolean;
  secret: string;
  /** False for staff, who never type a customer's password. */
  canTypeSecret: boolean;
  hasSecret: boolean;
  /** The password was there before a reload, or was refused by the server: the person comes back for it. */
  notice?: React.ReactNode;
  onChange: (patch: Partial<SetupDraft>) => void;
  onSecret: (secret: string) => void;
  onContinue: () => void;
};

/** User name and password, and where to find the right ones. */
export function SignInStep({
  draft,
  provider,
  isReady,
  secret,
  canTypeSecret,
  hasSecret,
  notice,
  onChange,
  onSecret,
  onContinue,
}: SignInStepProps) {
  const t = useTranslations("wizard");
  const settings = useTranslations("settings.fields");
  const issue = useIssue();
  const asksUsername = draft.signIn === "password" && !draft.isUsernameSecret;
  const asksSecret = draft.signIn === "password" && canTypeSecret;
  const form = useForm({
    resolver: stepResolver(({ signInStepSchema }) => signInStepSchema({ asksUsername, asksSecret })),
    values: { username: draft.username, password: secret },
    resetOptions: keepState,
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;
  const fields = [
    { id: "username", error: issue(errors.username?.message) },
    { id: "password", error: issue(errors.password?.message) },
  ] as const;
  const kind = provider?.password.kind ?? "account";
  const [typedNow, setTypedNow] = useState<"username" | "password" | null>(null);
  const isUnusual =
    provider && typedNow !== "username" && isUnusualUsername(draft.username, provider.username);

  return (
    <StepCard
      title={t("signIn.title")}
      lead={t("signIn.lead")}
      guide={
        provider ? (
          <GuideLink href={`${providerPath(provider.id)}#password`}>
            {t("guide.signInAt", { provider: provider.name })}
          </GuideLink>
        ) : (
          <GuideLink href={`${guidePath("questions")}#app-password`}>{t("guide.signIn")}</GuideLink>
        )
      }
    >
      <form noValidate onSubmit={(event) => void form.handleSubmit(onContinue)(event)}>
        <fieldset disabled={!isReady} className="grid gap-8">
          <ErrorSummary submitCount={submitCount} title={t("errors")} fields={fields} />
          {notice}
          {provider && draft.signIn === "password" && <PasswordHelp provider={provider} />}
          {asksUsername && (
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
              autoComplete={ownAccount(kind) ? "username" : "off"}
              label={settings("username")}
              hint={provider?.username.hint ?? t("signIn.usernameHint")}
              note={isUnusual && t("signIn.looksDifferent", { provider: provider.name })}
              error={fields[0].error}
            />
          )}
          {provider && draft.isUsernameSecret && (
            <p>{t("signIn.isUsernameSecret", { provider: provider.name })}</p>
          )}
          {asksSecret && (
            <PasswordField
              {...form.register("password", {
                onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
                  setTypedNow("password");
                  onSecret(event.target.value);
                },
                onBlur: () => setTypedNow(null),
              })}
              id="password"
              autoComplete={ownAccount(kind) ? "current-password" : "off"}
              label={t(`signIn.kinds.${kind}`)}
              hint={
                draft.security === "none"
                  ? t("signIn.passwordHintClear", { host: draft.host })
                  : t("signIn.passwordHint", { host: draft.host })
              }
              note={
                <SecretNotes secret={secret} provider={provider} isBeingTyped={typedNow === "password"} />
              }
              error={fields[1].error}
              showLabel={t("show")}
              hideLabel={t("hide")}
            />
          )}
          {draft.signIn === "password" && !canTypeSecret && (
            <Notice tone={hasSecret ? "open" : "info"}>
              {hasSecret ? t("signIn.secretIsThere") : t("signIn.staffCannot")}
            </Notice>
          )}
          <label className="flex items-start gap-3">
            <input
              id="without-sign-in"
              type="checkbox"
              className="mt-1 size-5 shrink-0 accent-sea"
              checked={draft.signIn === "none"}
              onChange={(event) => onChange({ signIn: event.target.checked ? "none" : "password" })}
            />
            <span>
              {t("signIn.without")}
              <span className="block text-sm text-muted">{t("signIn.withoutHint")}</span>
            </span>
          </label>
          <div>
            <Button type="submit">{t("continue")}</Button>
          </div>
        </fieldset>
      </form>
    </StepCard>
  );
}

/** Whether a password manager knows it: an account's own password, and no key made for one program. */
function ownAccount(kind: ChosenProvider["password"]["kind"]): boolean {
  return kind === "account" || kind === "account-or-app-password";
}
