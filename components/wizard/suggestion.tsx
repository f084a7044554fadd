"use client";

import { useTranslations } from "next-intl";

/** The provider's idea, where the person has another; theirs stands until they say otherwise. */
export function Suggestion({ value, onUse }: { value: string; onUse: () => void }) {
  const t = useTranslations("wizard.server");
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
      <span>
        {t("suggested")} <span className="host-text">{value}</span>
      </span>
      <button type="button" onClick={onUse} className="text-link min-h-6 font-semibold">
        {t("useSuggestion")}
      </button>
    </p>
  );
}
