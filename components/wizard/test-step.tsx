"use client";

import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { GuideLink } from "@/components/guide/guide-link";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import { keepState } from "@/components/wizard/keep-state";
import { StepCard } from "@/components/wizard/step-card";
import { stepResolver } from "@/components/wizard/step-resolver";
import { useIssue } from "@/components/wizard/use-issue";
import { guidePath } from "@/lib/guide/guide-path";
import { recipientOf, type SetupDraft } from "@/lib/settings/draft";

type TestStepProps = {
  draft: SetupDraft;
  isReady: boolean;
  /** A test ran already in this sitting. */
  isRepeated: boolean;
  /** Under the result of a test: the fields alone, without a sheet of their own. */
  isSecond: boolean;
  /** What keeps a test from being run: settings or password that are missing. */
  obstacle: React.ReactNode;
  onChange: (patch: Partial<SetupDraft>) => void;
  onStart: () => void;
};

const resolver = stepResolver(({ testStepSchema }) => testStepSchema);

/** Who the test message goes to, and the button that sends it. */
export function TestStep({
  draft,
  isReady,
  isRepeated,
  isSecond,
  obstacle,
  onChange,
  onStart,
}: TestStepProps) {
  const t = useTranslations("wizard");
  const label = useTranslations("settings.fields");
  const issue = useIssue();
  const form = useForm({
    resolver,
    values: { recipient: recipientOf(draft), fromName: draft.fromName },
    resetOptions: keepState,
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;
  const fields = [
    { id: "recipient", error: issue(errors.recipient?.message) },
    { id: "fromName", error: issue(errors.fromName?.message) },
  ] as const;

  const content = (
    <form noValidate onSubmit={(event) => void form.handleSubmit(onStart)(event)}>
      <fieldset disabled={!isReady} className="grid gap-8">
        <ErrorSummary submitCount={submitCount} title={t("errors")} fields={fields} />
        <TextField
          {...form.register("recipient", {
            onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
              onChange({ recipient: event.target.value }),
          })}
          id="recipient"
          type="email"
          autoComplete="email"
          label={label("recipient")}
          hint={t("test.recipientHint")}
          error={fields[0].error}
        />
        <TextField
          {...form.register("fromName", {
            onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
              onChange({ fromName: event.target.value }),
          })}
          id="fromName"
          autoComplete="organization"
          label={label("fromName")}
          hint={t("test.fromNameHint")}
          error={fields[1].error}
        />
        {obstacle ?? (
          <div>
            <Button type="submit" look={isSecond ? "secondary" : "primary"}>
              {t(isRepeated ? "test.again" : "test.start")}
            </Button>
          </div>
        )}
      </fieldset>
    </form>
  );
  if (isSecond) return content;
  return (
    <StepCard
      title={t("test.title")}
      lead={t("test.lead")}
      guide={<GuideLink href={guidePath("message-states")}>{t("guide.test")}</GuideLink>}
    >
      {content}
    </StepCard>
  );
}
