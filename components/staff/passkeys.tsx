"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { AccountSection } from "@/components/staff/account-section";
import { FormProblem } from "@/components/staff/form-problem";
import { addPasskey, knowsPasskeys } from "@/components/staff/passkey";
import { PasskeyRow } from "@/components/staff/passkey-row";
import { useAccountCall } from "@/components/staff/use-account-call";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { StaffAccount } from "@/lib/staff/account";

type PasskeysProps = { passkeys: StaffAccount["passkeys"]; host: string };

/** The passkeys of the account: add, name, remove. */
export function Passkeys({ passkeys, host }: PasskeysProps) {
  const t = useTranslations("staff.account.passkeys");
  const isKnown = useSyncExternalStore(
    () => () => {},
    knowsPasskeys,
    () => true,
  );

  return (
    <AccountSection title={t("title")}>
      <p>{t("text")}</p>
      {passkeys.length === 0 ? (
        <p className="text-muted">{t("none")}</p>
      ) : (
        <ul className="divide-y divide-line">
          {passkeys.map((passkey) => (
            <li key={passkey.id} className="py-2">
              <PasskeyRow passkey={passkey} />
            </li>
          ))}
        </ul>
      )}
      {isKnown ? <AddPasskey host={host} /> : <p className="text-muted">{t("unknown")}</p>}
    </AccountSection>
  );
}

function AddPasskey({ host }: { host: string }) {
  const t = useTranslations("staff.account.passkeys");
  const elsewhere = useTranslations("staff.signIn.problems");
  const router = useRouter();
  const [name, setName] = useState("");
  const { isWorking, problem, call } = useAccountCall();

  const add = async () => {
    const added = await call(() => addPasskey(name.trim()), {
      "not-used": t("notUsed"),
      elsewhere: elsewhere("passkeyElsewhere", { host }),
    });
    if (!added) return;
    setName("");
    router.refresh();
  };
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <FormProblem title={problem} />
      <TextField
        id="passkey-name"
        label={t("name")}
        hint={t("nameHint")}
        autoComplete="off"
        maxLength={60}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <div>
        <Button type="submit" look="secondary" aria-disabled={isWorking}>
          {t("add")}
        </Button>
      </div>
    </form>
  );
}
