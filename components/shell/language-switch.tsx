"use client";

import { useRouter } from "next/navigation";
import { writePreferenceCookie } from "@/components/shell/preference-cookie";
import { localeCookie } from "@/lib/i18n/preferred-locale";
import { type Locale, type Localized, locales } from "@/lib/locale";

type LanguageSwitchProps = { label: string; names: Localized; current: Locale };

/** Every language by its own name. The page is told anew in place, so nothing that was typed is lost. */
export function LanguageSwitch({ label, names, current }: LanguageSwitchProps) {
  const router = useRouter();

  const choose = (locale: Locale) => {
    writePreferenceCookie(localeCookie, locale);
    dropLanguageOfLink();
    router.refresh();
  };

  return (
    <ul aria-label={label} className="flex text-sm">
      {locales.map((locale) => (
        <li key={locale}>
          <button
            type="button"
            lang={locale}
            aria-current={locale === current ? "true" : undefined}
            onClick={() => choose(locale)}
            className="min-h-10 rounded-card px-1.5 text-muted min-[23rem]:px-2 hover:bg-sea-wash hover:text-sea aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-4"
          >
            {names[locale]}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A link may have asked for a language (`?lang=it`); left in the address, it would undo the choice with the next reload. */
function dropLanguageOfLink(): void {
  const url = new URL(location.href);
  if (!url.searchParams.has("lang")) return;
  url.searchParams.delete("lang");
  history.replaceState(null, "", url);
}
