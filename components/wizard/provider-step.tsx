"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { GuideLink } from "@/components/guide/guide-link";
import { agreeButtonId } from "@/components/providers/detection-finding";
import { ProviderPicker } from "@/components/providers/provider-picker";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import { keepState } from "@/components/wizard/keep-state";
import { StepCard } from "@/components/wizard/step-card";
import { stepResolver } from "@/components/wizard/step-resolver";
import { useIssue } from "@/components/wizard/use-issue";
import { guidePath } from "@/lib/guide/guide-path";
import type { ProviderCard } from "@/lib/providers/provider-card";
import type { SetupDraft } from "@/lib/settings/draft";
import { tidyAddress } from "@/lib/settings/tidy-address";

type Values = Pick<SetupDraft, "address" | "providerId">;

type ProviderStepProps = Values & {
  isReady: boolean;
  providers: readonly ProviderCard[];
  featuredIds: readonly string[];
  /** What was found out about the address; stands below its field. */
  finding?: React.ReactNode;
  /** The server that was found may be a stranger's: nothing goes on with it before the person has said yes (RFC 6186 §6). */
  isAgreementDue: boolean;
  /** Each change as it is typed; a tidied address may bring the sender's name along. */
  onChange: (patch: Partial<SetupDraft>) => void;
  /** The address is complete: the person has left its field. */
  onAddressLeave?: (address: string) => void;
  onChoose: (providerId: string) => void;
  onContinue: () => void;
};

const resolver = stepResolver(({ providerStepSchema }) => providerStepSchema);

/** Which address, and who carries its mail. */
export function ProviderStep({
  address,
  providerId,
  isReady,
  providers,
  featuredIds,
  finding,
  isAgreementDue,
  onChange,
  onAddressLeave,
  onChoose,
  onContinue,
}: ProviderStepProps) {
  const t = useTranslations("wizard");
  const settings = useTranslations("settings");
  const issue = useIssue();
  const [isTidied, setIsTidied] = useState(false);
  const form = useForm({
    resolver,
    values: { address, providerId: providerId ?? "" },
    resetOptions: keepState,
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;
  const fields = [
    { id: "address", error: issue(errors.address?.message) },
    { id: "provider", error: issue(errors.providerId?.message) },
    { id: agreeButtonId, error: isAgreementDue ? t("provider.agreeFirst") : undefined },
  ] as const;

  const tidy = () => {
    const tidied = tidyAddress(form.getValues("address"));
    if (!tidied.isChanged) return;
    form.setValue("address", tidied.address);
    setIsTidied(true);
    onChange({ address: tidied.address, ...(tidied.name && { fromName: tidied.name }) });
  };

  return (
    <StepCard
      title={t("provider.title")}
      lead={t("provider.lead")}
      guide={<GuideLink href={guidePath("providers")}>{t("guide.provider")}</GuideLink>}
    >
      <form
        noValidate
        onSubmit={(event) => {
          tidy();
          void form.handleSubmit(() => {
            if (!isAgreementDue) onContinue();
          })(event);
        }}
      >
        <fieldset disabled={!isReady} className="grid gap-8">
          <ErrorSummary submitCount={submitCount} title={t("errors")} fields={fields} />
          <div className="grid gap-3">
            <TextField
              {...form.register("address", {
                onBlur: () => {
                  tidy();
                  onAddressLeave?.(form.getValues("address"));
                },
                onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
                  setIsTidied(false);
                  onChange({ address: event.target.value });
                },
              })}
              id="address"
              type="email"
              inputMode="email"
              autoComplete="email"
              label={settings("fields.address")}
              hint={t("provider.addressHint")}
              error={fields[0].error}
              note={isTidied && settings("tidiedAddress")}
            />
            {finding}
          </div>
          <ProviderPicker
            id="provider"
            error={fields[1].error}
            providers={providers}
            featuredIds={featuredIds}
            value={providerId}
            onChoose={(id) => {
              form.setValue("providerId", id, { shouldValidate: submitCount > 0 });
              onChoose(id);
            }}
          />
          <div>
            <Button type="submit">{t("continue")}</Button>
          </div>
        </fieldset>
      </form>
    </StepCard>
  );
}
