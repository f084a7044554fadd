"use client";

import { useTranslations } from "next-intl";
import { FormProblem } from "@/components/staff/form-problem";
import { Button } from "@/components/ui/button";
import { focusAtOnce } from "@/components/ui/focus-at-once";
import { PasswordField } from "@/components/ui/password-field";

type PasswordProofProps = {
  problem: string | null;
  isWorking: boolean;
  onProof: (password: string) => void;
  onCancel: () => void;
};

/** Who changes how to sign in shows that they know the password: the seat may be somebody else's by now. */
export function PasswordProof({ problem, isWorking, onProof, onCancel }: PasswordProofProps) {
  const t = useTranslations("staff");
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get("proof");
        if (typeof typed === "string" && typed !== "") onProof(typed);
      }}
    >
      <FormProblem title={problem} />
      <PasswordField
        id="proof"
        name="proof"
        ref={focusAtOnce}
        autoComplete="current-password"
        label={t("account.yourPassword")}
        showLabel={t("fields.show")}
        hideLabel={t("fields.hide")}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" aria-disabled={isWorking}>
          {t("account.secondFactor.go")}
        </Button>
        <Button look="quiet" className="mx-0" onClick={onCancel}>
          {t("account.secondFactor.cancel")}
        </Button>
      </div>
    </form>
  );
}
