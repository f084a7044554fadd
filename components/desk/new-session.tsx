"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { MadeSession } from "@/components/desk/made-session";
import { FormProblem } from "@/components/staff/form-problem";
import { useAct } from "@/components/staff/use-act";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { type Locale, locales } from "@/lib/locale";
import type { Result } from "@/lib/result";
import { type NewSession, newSessionSchema } from "@/lib/white-glove/new-session";

export type Made = { sessionId: string; link: string; code: string; codeUntilMs: number };

type NewSessionFormProps = {
  localeAtFirst: Locale;
  open: (session: NewSession) => Promise<Result<Made, "signed-out" | "invalid">>;
};

const languageNames: Readonly<Record<Locale, string>> = { en: "English", it: "Italiano" };

/** Who is invited; then, once, the ways in. */
export function NewSessionForm({ localeAtFirst, open }: NewSessionFormProps) {
  const t = useTranslations("desk.new");
  const [made, setMade] = useState<(Made & { customerName: string }) | null>(null);
  const { isWorking, problem, act } = useAct<"signed-out" | "invalid">();
  const offline = useTranslations("desk.problems")("offline");
  const form = useForm({
    resolver: zodResolver(newSessionSchema),
    defaultValues: { customerName: "", locale: localeAtFirst, ticket: "" },
    shouldFocusError: false,
  });

  if (made) return <MadeSession made={made} onAnother={() => setMade(null)} />;

  const { errors, submitCount } = form.formState;
  const sentence = (message: string | undefined) =>
    message === "name.required" || message === "name.long" || message === "ticket.long"
      ? t(`issues.${message}`)
      : undefined;
  const fields = [
    { id: "customer-name", error: sentence(errors.customerName?.message) },
    { id: "ticket", error: sentence(errors.ticket?.message) },
  ] as const;
  const invite = async (session: NewSession) => {
    const opened = await act(() => open(session));
    if (!opened) return;
    setMade({ ...opened, customerName: session.customerName });
    form.reset();
  };

  return (
    <>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <Card>
        <form noValidate onSubmit={(event) => void form.handleSubmit(invite)(event)} className="grid gap-6">
          <ErrorSummary submitCount={submitCount} title={t("errors")} fields={fields} />
          <FormProblem title={problem && (problem === "signed-out" ? t("signedOut") : offline)} />
          <TextField
            {...form.register("customerName")}
            id="customer-name"
            autoComplete="off"
            label={t("customerName")}
            hint={t("customerNameHint")}
            error={fields[0].error}
          />
          <Select
            {...form.register("locale")}
            id="locale"
            label={t("locale")}
            hint={t("localeHint")}
            options={locales.map((value) => ({ value, label: languageNames[value] }))}
          />
          <TextField
            {...form.register("ticket")}
            id="ticket"
            autoComplete="off"
            label={t("ticket")}
            hint={t("ticketHint")}
            error={fields[1].error}
          />
          <div>
            <Button type="submit" aria-disabled={isWorking}>
              {isWorking ? t("working") : t("submit")}
            </Button>
          </div>
        </form>
      </Card>
    </>
  );
}
