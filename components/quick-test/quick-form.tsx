"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import type { QuickTestState } from "@/components/quick-test/quick-test-state";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PasswordField } from "@/components/ui/password-field";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { TidyNotes } from "@/components/wizard/tidy-notes";
import { useIssue } from "@/components/wizard/use-issue";
import { type QuickField, quickFields } from "@/lib/mail-test/quick-test-values";
import { securityModes } from "@/lib/smtp/security";

type QuickFormProps = {
  state: QuickTestState;
  /** A result with a verb of its own stands above. */
  isAgain: boolean;
  action: (body: FormData) => void;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
};

const labels = {
  host: "host",
  port: "port",
  security: "security",
  username: "username",
  password: "password",
  from: "fromAddress",
  recipient: "recipient",
} as const satisfies Record<QuickField, string>;

/** Server, sign-in and addresses in one form; after a failed test without scripts the fixes stand in it as buttons. */
export function QuickForm({ state, isAgain, action, onSubmit }: QuickFormProps) {
  const t = useTranslations("quickTest");
  const wizard = useTranslations("wizard");
  const label = useTranslations("settings.fields");
  const security = useTranslations("settings.security");
  const issue = useIssue();
  const { values, issues, notes, report, submitCount } = state;
  const fixes = report?.fixes.filter(({ patch }) => patch !== null) ?? [];
  const isRetyping = report !== null && report.settings.auth.method !== "none";

  const field = (name: QuickField) => ({
    id: name,
    name,
    label: label(labels[name]),
    defaultValue: values[name],
    error: issue(issues[name]),
  });
  const password = (
    <PasswordField
      {...field("password")}
      autoComplete="off"
      hint={isRetyping ? t("retype") : t("passwordHint")}
      showLabel={wizard("show")}
      hideLabel={wizard("hide")}
    />
  );

  return (
    <form id="quick-test" noValidate method="post" action={action} onSubmit={onSubmit}>
      <Card className="grid gap-6 sm:p-8">
        <ErrorSummary
          submitCount={submitCount}
          title={wizard("errors")}
          fields={quickFields.map((name) => ({ id: name, error: issue(issues[name]) }))}
        />
        {report && (
          <div className="grid justify-items-start gap-4 border-b border-line pb-6">
            {isRetyping && <div className="w-full">{password}</div>}
            {fixes.map((fix, index) => (
              <Button
                key={JSON.stringify(fix.patch)}
                type="submit"
                name="patch"
                value={JSON.stringify(fix.patch)}
                look={index === 0 ? "primary" : "secondary"}
              >
                {fix.title}
              </Button>
            ))}
          </div>
        )}
        {(report ?? isAgain) && <h2 className="text-lg font-semibold">{t("settings")}</h2>}
        <div className="grid gap-6 sm:grid-cols-[minmax(0,1fr)_7rem_12rem] sm:items-end sm:gap-4">
          <TextField
            {...field("host")}
            isCode
            inputMode="url"
            hint={t("hostHint")}
            note={<TidyNotes notes={notes} />}
          />
          <TextField {...field("port")} isCode inputMode="numeric" placeholder="587" />
          <Select
            {...field("security")}
            options={[
              { value: "", label: t("usualSecurity") },
              ...securityModes.map((mode) => ({ value: mode, label: security(mode) })),
            ]}
          />
        </div>
        <TextField {...field("username")} isCode autoComplete="off" hint={t("usernameHint")} />
        {!isRetyping && password}
        <TextField {...field("from")} type="email" autoComplete="email" />
        <TextField
          {...field("recipient")}
          type="email"
          autoComplete="off"
          hint={wizard("test.recipientHint")}
        />
        <div>
          <Button type="submit" look={fixes.length > 0 || isAgain ? "secondary" : "primary"}>
            {t(report || isAgain ? "again" : "start")}
          </Button>
        </div>
      </Card>
    </form>
  );
}
