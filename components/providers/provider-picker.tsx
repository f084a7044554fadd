"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProviderButton } from "@/components/providers/provider-button";
import { ProviderButtons } from "@/components/providers/provider-buttons";
import { ProviderGroups } from "@/components/providers/provider-groups";
import { TextField } from "@/components/ui/text-field";
import { otherProviderId } from "@/lib/providers/other-provider";
import type { ProviderCard } from "@/lib/providers/provider-card";
import { searchProviders } from "@/lib/providers/search";

type ProviderPickerProps = {
  cards: readonly ProviderCard[];
  /** A provider's id, `other`, or `null` as long as nothing is chosen. */
  value: string | null;
  onChoose: (id: string) => void;
};

/** Chooses a provider with one press: by its name, from those in sight, or from the whole list. */
export function ProviderPicker({ cards, value, onChoose }: ProviderPickerProps) {
  const t = useTranslations("providers.picker");
  const [query, setQuery] = useState("");
  const isSearching = query.trim() !== "";
  const found = searchProviders(cards, query);
  const other = (
    <ProviderButton
      card={{ id: otherProviderId, tileName: t("other"), mark: { kind: "monogram", letters: "@" } }}
      isChosen={value === otherProviderId}
      onChoose={onChoose}
    />
  );

  return (
    <div className="grid gap-5">
      <TextField
        id="provider-search"
        type="search"
        autoComplete="off"
        label={t("search.label")}
        hint={t("search.hint")}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        note={isSearching && t("found", { count: found.length })}
      />
      {isSearching ? (
        <>
          {found.length === 0 && <p className="text-sm text-muted">{t("none")}</p>}
          <ProviderButtons cards={found.slice(0, mostShown)} value={value} onChoose={onChoose}>
            {found.length === 0 && other}
          </ProviderButtons>
        </>
      ) : (
        <ProviderGroups cards={cards} value={value} onChoose={onChoose} other={other} />
      )}
    </div>
  );
}

/** More than this many results help nobody; another letter does. */
const mostShown = 24;
