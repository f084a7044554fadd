"use client";

import { useTranslations } from "next-intl";
import { ProviderChoice } from "@/components/providers/provider-choice";
import { otherProviderId } from "@/lib/providers/other-provider";
import type { ProviderCard } from "@/lib/providers/provider-card";

type ProviderTilesProps = {
  cards: readonly ProviderCard[];
  value: string | null;
  onChoose: (id: string) => void;
};

/** The tiles that most people need, with "Other SMTP" at the end. */
export function ProviderTiles({ cards, value, onChoose }: ProviderTilesProps) {
  const t = useTranslations("providers.picker");

  return (
    <div className="grid grid-cols-1 gap-2 min-[23rem]:grid-cols-2 lg:grid-cols-3">
      {cards.map((card) => (
        <ProviderChoice
          key={card.id}
          id={card.id}
          name={card.tileName}
          mark={card.mark}
          isChosen={card.id === value}
          onChoose={onChoose}
        />
      ))}
      <ProviderChoice
        id={otherProviderId}
        name={t("other")}
        mark={{ kind: "monogram", letters: "@" }}
        isChosen={value === otherProviderId}
        onChoose={onChoose}
      />
    </div>
  );
}
