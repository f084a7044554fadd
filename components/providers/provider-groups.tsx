"use client";

import { useLocale, useTranslations } from "next-intl";
import { ProviderButtons } from "@/components/providers/provider-buttons";
import { Disclosure } from "@/components/ui/disclosure";
import { pickerGroup, pickerGroups } from "@/lib/providers/picker-order";
import type { ProviderCard } from "@/lib/providers/provider-card";

type ProviderGroupsProps = {
  cards: readonly ProviderCard[];
  value: string | null;
  onChoose: (id: string) => void;
  /** The choice of a server that is in no group. */
  other: React.ReactNode;
};

/** The providers by kind, the usual ones of the reader's language in sight and the rest folded away. */
export function ProviderGroups({ cards, value, onChoose, other }: ProviderGroupsProps) {
  const t = useTranslations("providers.picker");
  const locale = useLocale();
  return (
    <>
      {pickerGroups.map((group) => {
        const { inSight, rest } = pickerGroup(cards, { group, locale });
        return (
          <section key={group} aria-labelledby={`picker-${group}`}>
            <h2 id={`picker-${group}`} className="font-semibold">
              {t(`groups.${group}`)}
            </h2>
            <p className="mb-2 text-sm text-muted">{t(`groupHints.${group}`)}</p>
            <ProviderButtons cards={inSight} value={value} onChoose={onChoose} />
            <div className="mt-2">
              <Disclosure
                summary={t("more")}
                aside={rest.length}
                isOpenAtFirst={rest.some(({ id }) => id === value)}
              >
                <ProviderButtons cards={rest} value={value} onChoose={onChoose} />
              </Disclosure>
            </div>
          </section>
        );
      })}
      <section aria-labelledby="picker-other">
        <h2 id="picker-other" className="mb-2 font-semibold">
          {t("groups.other")}
        </h2>
        <div className="grid grid-cols-1 gap-2 min-[23rem]:grid-cols-2 lg:grid-cols-3">{other}</div>
      </section>
    </>
  );
}
