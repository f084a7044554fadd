"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Answer } from "@/components/providers/answer";
import { ProviderPicker } from "@/components/providers/provider-picker";
import type { ProviderCard } from "@/lib/providers/provider-card";

type PickerDisclosureProps = {
  answer: Answer;
  /** The provider that the answer speaks of. */
  name: string | null;
  cards: readonly ProviderCard[];
  value: string | null;
  hasAddress: boolean;
  onChoose: (id: string) => void;
};

/** The picker, quietly: it opens by itself only when a look-up has found nothing. */
export function PickerDisclosure({
  answer,
  name,
  cards,
  value,
  hasAddress,
  onChoose,
}: PickerDisclosureProps) {
  const t = useTranslations("providers.picker");
  const about = `${answer.kind} ${name ?? ""}`;
  /** What the person did with it, as long as the answer stays the same. */
  const [toggled, setToggled] = useState<{ about: string; isOpen: boolean } | null>(null);
  const isOpen = toggled?.about === about ? toggled.isOpen : answer.kind === "open";
  if (answer.kind === "none" && !hasAddress) return null;

  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => setToggled({ about, isOpen: currentTarget.open })}
      className="group/picker"
    >
      <summary className="inline-flex min-h-11 list-none items-center gap-2 text-sea [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="transition-transform group-open/picker:rotate-90">
          ›
        </span>
        {answer.kind === "open"
          ? t("legend")
          : name === null || answer.kind === "obstacle"
            ? t("chooseYourself")
            : t("notThis", { name })}
      </summary>
      {isOpen && (
        <div className="mt-3">
          <ProviderPicker cards={cards} value={value} onChoose={onChoose} />
        </div>
      )}
    </details>
  );
}
