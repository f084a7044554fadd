"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { GuideLink } from "@/components/guide/guide-link";
import { AddressQuestion } from "@/components/providers/address-question";
import { TextField } from "@/components/ui/text-field";
import { StepCard } from "@/components/wizard/step-card";
import { guidePath } from "@/lib/guide/guide-path";
import { readTypedAddress, type TypedAddress } from "@/lib/settings/typed-address";

export type ProviderStepProps = {
  address: string;
  isReady: boolean;
  /** Each change as it is typed; a tidied address may bring the sender's name along. */
  onChange: (patch: { address: string; fromName?: string }) => void;
  /** The address is complete: the person has left its field, or taken a proposal. */
  onComplete: (address: string) => void;
  /** The person wants to go on with this address. */
  onSubmit: (address: string) => void;
  /** A mail server was typed in place of the address. */
  onByHand: (server: Extract<TypedAddress, { kind: "server" }>) => void;
  /** What is known about the address, with the way on. */
  answer: React.ReactNode;
  /** For those whose provider was not found, or is another one. */
  picker: React.ReactNode;
};

/** Which address: one field, and one answer below it. */
export function ProviderStep({
  address,
  isReady,
  onChange,
  onComplete,
  onSubmit,
  onByHand,
  answer,
  picker,
}: ProviderStepProps) {
  const t = useTranslations("wizard");
  const settings = useTranslations("settings");
  const input = useRef<HTMLInputElement>(null);
  const [isTidied, setIsTidied] = useState(false);
  /** What stood in the field when it was left, or when Continue was pressed. */
  const [left, setLeft] = useState<{ text: string; isSubmitted: boolean } | null>(null);
  const typed = readTypedAddress(address);
  const isLeft = left?.text === address;
  const isWrong = isLeft && left.isSubmitted && (typed.kind === "empty" || typed.kind === "unclear");

  /** The address without what came along when it was pasted; `null` where there is none. */
  const tidied = (): string | null => {
    if (typed.kind !== "address") return null;
    if (typed.address !== address) {
      setIsTidied(true);
      onChange({ address: typed.address, ...(typed.name && { fromName: typed.name }) });
    }
    return typed.address;
  };

  return (
    <StepCard title={t("provider.title")} lead={t("provider.lead")}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const complete = tidied();
          if (complete !== null) onSubmit(complete);
          else {
            setLeft({ text: address, isSubmitted: true });
            input.current?.focus();
          }
        }}
      >
        <fieldset disabled={!isReady} className="grid gap-4">
          <TextField
            ref={input}
            id="address"
            type="email"
            inputMode="email"
            autoComplete="email"
            label={settings("fields.address")}
            hint={t("provider.addressHint")}
            error={isWrong ? settings("issues.address.invalid") : undefined}
            note={isTidied && settings("tidiedAddress")}
            value={address}
            onChange={(event) => {
              setIsTidied(false);
              onChange({ address: event.target.value });
            }}
            onBlur={() => {
              const complete = tidied();
              if (complete !== null) onComplete(complete);
              else setLeft({ text: address, isSubmitted: isWrong });
            }}
          />
          <div aria-live="polite" className="empty:hidden">
            {isLeft && (
              <AddressQuestion
                typed={typed}
                onTake={(taken) => {
                  onChange({ address: taken });
                  onComplete(taken);
                  input.current?.focus();
                }}
                onByHand={(server) => {
                  onByHand(server);
                  input.current?.focus();
                }}
              />
            )}
          </div>
          {answer}
          {picker}
          <div>
            <GuideLink href={guidePath("providers")}>{t("guide.provider")}</GuideLink>
          </div>
        </fieldset>
      </form>
    </StepCard>
  );
}
