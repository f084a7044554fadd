"use client";

import { useLocale, useTranslations } from "next-intl";
import { ProviderList } from "@/components/providers/provider-list";
import { Disclosure } from "@/components/ui/disclosure";
import type { ProviderCard } from "@/lib/providers/provider-card";

type ProviderGroupsProps = {
  cards: readonly ProviderCard[];
  value: string | null;
  onChoose: (id: string) => void;
};

const groups = ["mailbox", "hosting", "sending-service"] as const;

/** Everything that has no tile, folded away by kind. For Italian readers the Italian ones come first. */
export function ProviderGroups({ cards, value, onChoose }: ProviderGroupsProps) {
  const t = useTranslations("providers.picker");
  const home = useLocale() === "it" ? "IT" : null;
  const isAtHome = ({ countries }: ProviderCard) => home !== null && countries.includes(home);

  return (
    <div>
      {groups.map((group) => {
        const inGroup = cards.filter((card) => card.group === group);
        const sorted = [...inGroup.filter(isAtHome), ...inGroup.filter((card) => !isAtHome(card))];
        return (
          <Disclosure
            key={group}
            summary={t(`groups.${group}`)}
            aside={inGroup.length}
            isOpenAtFirst={inGroup.some(({ id }) => id === value)}
          >
            <p className="mb-3 text-sm text-muted">{t(`groupHints.${group}`)}</p>
            <ProviderList cards={sorted} value={value} onChoose={onChoose} />
          </Disclosure>
        );
      })}
    </div>
  );
}
