"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callAuth } from "@/components/staff/call-auth";
import { FormProblem } from "@/components/staff/form-problem";
import { useAccountCall } from "@/components/staff/use-account-call";
import { Button } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { inputLook } from "@/components/ui/field";
import { focusAtOnce } from "@/components/ui/focus-at-once";
import { LocalTime } from "@/components/ui/local-time";
import type { StaffAccount } from "@/lib/staff/account";

export function PasskeyRow({ passkey }: { passkey: StaffAccount["passkeys"][number] }) {
  const t = useTranslations("staff.account.passkeys");
  const router = useRouter();
  const [isNaming, setIsNaming] = useState(false);
  const { isWorking, problem, call } = useAccountCall();
  const { id, addedAtMs } = passkey;
  const name = passkey.name || t("unnamed");
  const added = addedAtMs !== null && <LocalTime atMs={addedAtMs} dateStyle="medium" />;

  const change = async (path: string, body: object) => {
    if (await call(() => callAuth(path, { id, ...body }))) {
      setIsNaming(false);
      router.refresh();
    }
  };

  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {isNaming ? (
        <form
          className="flex grow flex-wrap gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            const typed = new FormData(event.currentTarget).get("name");
            if (typeof typed === "string" && typed.trim()) {
              void change("passkey/update-passkey", { name: typed.trim() });
            }
          }}
        >
          <input
            name="name"
            ref={focusAtOnce}
            aria-label={t("name")}
            defaultValue={name}
            maxLength={60}
            className={`${inputLook} w-auto grow`}
          />
          <Button type="submit" look="secondary" aria-disabled={isWorking}>
            {t("save")}
          </Button>
          <Button look="quiet" className="mx-0" onClick={() => setIsNaming(false)}>
            {t("cancel")}
          </Button>
        </form>
      ) : (
        <>
          <span className="grow wrap-anywhere">
            <span className="font-semibold">{name}</span>
            {added && (
              <span className="block text-sm text-muted">{t.rich("added", { date: () => added })}</span>
            )}
          </span>
          <Button look="quiet" className="mx-0" onClick={() => setIsNaming(true)}>
            {t("rename")}
          </Button>
          <ConfirmButton
            label={t("remove")}
            question={t("removeQuestion", { name })}
            confirmLabel={t("removeNow")}
            cancelLabel={t("keep")}
            onConfirm={() => void change("passkey/delete-passkey", {})}
          />
        </>
      )}
      <FormProblem title={problem} />
    </div>
  );
}
