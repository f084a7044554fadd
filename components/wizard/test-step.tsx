"use client";

import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { GuideLink } from "@/components/guide/guide-link";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { ErrorSummary } from "@/components/ui/error-summary";
import { ignoreSecondClick } from "@/components/ui/ignore-second-click";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { Credentials, isOwnAccount } from "@/components/wizard/credentials";
import { keepState } from "@/components/wizard/keep-state";
import { NoPassword, obstacleOf } from "@/components/wizard/no-password";
import { PasswordHelp } from "@/components/wizard/password-help";
import { RecipientNotes } from "@/components/wizard/recipient-notes";
import type { SetupStore } from "@/components/wizard/setup-store";
import { StepCard } from "@/components/wizard/step-card";
import { stepResolver } from "@/components/wizard/step-resolver";
import { useIssue } from "@/components/wizard/use-issue";
import { WithoutSignIn } from "@/components/wizard/without-sign-in";
import { guidePath } from "@/lib/guide/guide-path";

type TestStepProps = {
  store: SetupStore;
  /** Under the result of a test: the fields alone, without a sheet of their own. */
  isSecond?: boolean;
  /** Something that keeps a test from being run, in place of the button. */
  obstacle: React.ReactNode;
  onStart: () => void | Promise<void>;
};

/** The help beside the fields; narrower, it stands after a password that its owner knows, and before one to be made. */
const beside = "xl:grid-cols-[minmax(0,1fr)_17rem] xl:grid-rows-[auto_1fr]";

/** User name and password, the recipient of the test message, and the button that sends it. */
export function TestStep({ store, isSecond = false, obstacle, onStart }: TestStepProps) {
  const { draft, provider, secret, canTypeSecret, update } = store;
  const t = useTranslations("wizard");
  const label = useTranslations("settings.fields");
  const issue = useIssue();
  const isLost = store.isReady && draft.hadSecret && !store.hasSecret;
  const signsIn = draft.signIn === "password";
  const blocked = obstacleOf(draft, provider);
  const asked = { asksUsername: signsIn && !draft.isUsernameSecret, asksSecret: signsIn && canTypeSecret };
  const form = useForm({
    resolver: stepResolver(({ testStepSchema }) => testStepSchema(asked)),
    values: {
      username: draft.username,
      password: secret,
      recipient: draft.recipient,
      fromName: draft.fromName,
    },
    resetOptions: keepState,
    shouldFocusError: false,
  });
  const { submitCount, isSubmitting } = form.formState;
  const errorOf = (
    name: keyof typeof form.formState.errors & ("username" | "password" | "recipient" | "fromName"),
  ) => issue(form.formState.errors[name]?.message);
  const fields = (["username", "password", "recipient", "fromName"] as const).map((id) => ({
    id,
    error: errorOf(id),
  }));
  const onField = (name: "recipient" | "fromName") =>
    form.register(name, {
      onChange: (event: React.ChangeEvent<HTMLInputElement>) => update({ [name]: event.target.value }),
    });

  const isOwnPassword = isOwnAccount(provider?.password.kind ?? "account");
  const help = provider && signsIn && canTypeSecret && (
    <div className="min-w-0 xl:col-start-2 xl:row-span-2 xl:row-start-1">
      <PasswordHelp provider={provider} />
    </div>
  );

  const content = (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isSubmitting) return;
        ignoreSecondClick();
        void form.handleSubmit(onStart)(event);
      }}
    >
      <fieldset disabled={!store.isReady} className="grid min-w-0 gap-8">
        <ErrorSummary submitCount={submitCount} title={t("errors")} fields={fields} />
        {signsIn && isLost && <Notice tone="info">{t("signIn.retype")}</Notice>}
        {blocked && provider && <NoPassword obstacle={blocked} provider={provider} />}
        <div className={`grid items-start gap-x-8 gap-y-6 ${help ? beside : ""}`}>
          {!isOwnPassword && help}
          {signsIn && (
            <div className="grid min-w-0 gap-6">
              <Credentials
                {...store}
                form={form}
                errors={{ username: errorOf("username"), password: errorOf("password") }}
                onChange={update}
                onSecret={store.setSecret}
              />
            </div>
          )}
          {isOwnPassword && help}
          <div className="grid min-w-0 gap-6">
            <TextField
              {...onField("recipient")}
              id="recipient"
              type="email"
              autoComplete="email"
              label={label("recipient")}
              hint={t("test.recipientHint")}
              note={<RecipientNotes recipient={draft.recipient} sender={draft.address} />}
              error={errorOf("recipient")}
            />
            {obstacle ?? (
              <div>
                <Button type="submit" look={isSecond ? "secondary" : "primary"} aria-disabled={isSubmitting}>
                  {t("test.start")}
                </Button>
              </div>
            )}
          </div>
        </div>
        <div>
          <Disclosure summary={label("fromName")} aside={draft.fromName || t("test.fromNameEmpty")}>
            <TextField
              {...onField("fromName")}
              id="fromName"
              autoComplete="organization"
              label={label("fromName")}
              hint={t("test.fromNameHint")}
              error={errorOf("fromName")}
            />
          </Disclosure>
          <WithoutSignIn
            isChosen={!signsIn}
            onChoose={(isChosen) => update({ signIn: isChosen ? "none" : "password" })}
          />
        </div>
      </fieldset>
    </form>
  );
  if (isSecond) return content;
  // An administrator may have switched passwords on again; elsewhere none can work.
  const isInVain = blocked !== null && blocked !== "off-by-default";
  return (
    <StepCard
      title={t("test.title")}
      lead={t("test.lead")}
      guide={
        !provider && (
          <GuideLink href={`${guidePath("questions")}#app-password`}>{t("guide.signIn")}</GuideLink>
        )
      }
    >
      {isInVain && provider ? <NoPassword obstacle={blocked} provider={provider} /> : content}
    </StepCard>
  );
}
