"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { blankState, changeTabState, onTabState, tabState } from "@/components/wizard/tab-state";
import { isEmailAddress } from "@/lib/settings/email-address";
import { tidyAddress } from "@/lib/settings/tidy-address";

/** The wizard's first question. The address goes into the tab's draft, never into a URL. */
export function AddressForm() {
  const t = useTranslations("landing");
  const settings = useTranslations("settings");
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [isWrong, setIsWrong] = useState(false);
  const { isReady, draft } = useSyncExternalStore(onTabState, tabState, () => blankState);

  const begin = () => {
    const { address, name } = tidyAddress(draft.address);
    if (!isEmailAddress(address)) {
      setIsWrong(true);
      input.current?.focus();
      return;
    }
    changeTabState({ draft: { ...draft, address, ...(name && { fromName: name }) } });
    router.push("/setup/provider");
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
      className="grid gap-4"
    >
      <TextField
        ref={input}
        id="address"
        type="email"
        inputMode="email"
        autoComplete="email"
        disabled={!isReady}
        label={settings("fields.address")}
        error={isWrong ? settings("issues.address.invalid") : undefined}
        value={draft.address}
        onChange={(event) => {
          setIsWrong(false);
          changeTabState({ draft: { ...draft, address: event.target.value } });
        }}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit">{t("begin")}</Button>
        <p className="text-sm text-muted">{t("free")}</p>
      </div>
    </form>
  );
}
