"use client";

import { useTranslations } from "next-intl";
import { ProviderButton } from "@/components/providers/provider-button";
import type { ProviderCard } from "@/lib/providers/provider-card";

type ProviderButtonsProps = {
  cards: readonly ProviderCard[];
  value: string | null;
  onChoose: (id: string) => void;
  /** More of them, such as "Other SMTP". */
  children?: React.ReactNode;
};

/** Providers in columns, as many as there is room for. */
export function ProviderButtons({ cards, value, onChoose, children }: ProviderButtonsProps) {
  const t = useTranslations("providers.picker.availability");
  return (
    <div className="grid grid-cols-1 gap-2 min-[23rem]:grid-cols-2 lg:grid-cols-3">
      {cards.map((card) => (
        <ProviderButton
          key={card.id}
          card={card}
          badge={card.availability === "available" ? undefined : t(card.availability)}
          isChosen={card.id === value}
          onChoose={onChoose}
        />
      ))}
      {children}
    </div>
  );
}
