"use client";

import { useTranslations } from "next-intl";
import { ProviderChoice } from "@/components/providers/provider-choice";
import type { ProviderCard } from "@/lib/providers/provider-card";

type ProviderListProps = {
  cards: readonly ProviderCard[];
  value: string | null;
  onChoose: (id: string) => void;
};

/** Providers one below the other on a phone, in columns where there is room. */
export function ProviderList({ cards, value, onChoose }: ProviderListProps) {
  const t = useTranslations("providers.picker.availability");
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      {cards.map(({ id, name, mark, summary, availability }) => (
        <ProviderChoice
          key={id}
          {...{ id, name, mark, summary, onChoose }}
          badge={availability === "available" ? undefined : t(availability)}
          isChosen={id === value}
        />
      ))}
    </div>
  );
}
