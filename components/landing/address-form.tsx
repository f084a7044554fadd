"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState, useSyncExternalStore } from "react";
import { AddressQuestion } from "@/components/providers/address-question";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { blankState, changeTabState, onTabState, tabState } from "@/components/wizard/tab-state";
import { draftByHand } from "@/lib/providers/by-hand";
import { readTypedAddress } from "@/lib/settings/typed-address";

/** The wizard's first question. The address goes into the tab's draft, never into a URL. */
export function AddressForm() {
  const t = useTranslations("landing");
  const settings = useTranslations("settings");
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [isSubmitted, setIsSubmitted] = useState(false);
  const { isReady, draft } = useSyncExternalStore(onTabState, tabState, () => blankState);
  const typed = readTypedAddress(draft.address);
  const isWrong = isSubmitted && (typed.kind === "empty" || typed.kind === "unclear");

  const take = (address: string, name: string | null = null) => {
    changeTabState({ draft: { ...draft, address, ...(name && { fromName: name }) } });
    router.push("/setup/provider");
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.kind === "address") {
          take(typed.address, typed.name);
          return;
        }
        setIsSubmitted(true);
        input.current?.focus();
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
          setIsSubmitted(false);
          changeTabState({ draft: { ...draft, address: event.target.value } });
        }}
      />
      <div aria-live="polite" className="empty:hidden">
        {isSubmitted && (
          <AddressQuestion
            typed={typed}
            onTake={take}
            onByHand={(server) => {
              changeTabState({ draft: draftByHand(draft, server) });
              router.push("/setup/provider#address"); // the address itself is still to be asked for
            }}
          />
        )}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit">{t("begin")}</Button>
        <p className="text-sm text-muted">{t("free")}</p>
      </div>
    </form>
  );
}
