"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProviderGroups } from "@/components/providers/provider-groups";
import { ProviderList } from "@/components/providers/provider-list";
import { ProviderTiles } from "@/components/providers/provider-tiles";
import { FieldError } from "@/components/ui/field";
import { TextField } from "@/components/ui/text-field";
import type { ProviderCard } from "@/lib/providers/provider-card";
import { searchProviders } from "@/lib/providers/search";

type ProviderPickerProps = {
  providers: readonly ProviderCard[];
  /** Ids of the tiles, in their order. */
  featuredIds: readonly string[];
  /** The error summary links to it. */
  id: string;
  error: string | undefined;
  /** A provider's id, `other`, or `null` as long as nothing is chosen. */
  value: string | null;
  onChoose: (id: string) => void;
};

/** Chooses a provider: by typing its name, from the tiles, or from the whole list. One group of radio buttons. */
export function ProviderPicker({ id, error, providers, featuredIds, value, onChoose }: ProviderPickerProps) {
  const t = useTranslations("providers.picker");
  const [query, setQuery] = useState("");
  const isSearching = query.trim() !== "";
  const found = searchProviders(providers, query);
  const featured = featuredIds.flatMap((one) => providers.filter((card) => card.id === one));
  const rest = providers.filter((card) => !featuredIds.includes(card.id));

  return (
    <fieldset
      id={id}
      aria-describedby={error && `${id}-error`}
      className={`grid min-w-0 gap-5 ${error ? "border-l-4 border-shut pl-4" : ""}`}
    >
      <legend className="mb-3 font-semibold">{t("legend")}</legend>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
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
          <ProviderList cards={found.slice(0, mostShown)} value={value} onChoose={onChoose} />
          {found.length === 0 && <p className="text-sm text-muted">{t("none")}</p>}
          {found.length === 0 && <ProviderTiles cards={[]} value={value} onChoose={onChoose} />}
        </>
      ) : (
        <>
          <ProviderTiles cards={featured} value={value} onChoose={onChoose} />
          <ProviderGroups cards={rest} value={value} onChoose={onChoose} />
        </>
      )}
    </fieldset>
  );
}

/** More than this many results help nobody; another letter does. */
const mostShown = 24;
