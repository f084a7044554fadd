"use client";

import { Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { writePreferenceCookie } from "@/components/shell/preference-cookie";
import { type Theme, themeCookie } from "@/components/shell/theme";

/** Light or dark; whoever picks what the system has follows the system again. */
export function ThemeSwitch({ chosen: chosenAtFirst }: { chosen: Theme | null }) {
  const t = useTranslations("common");
  const system = useSyncExternalStore(onSystemTheme, systemTheme, () => "light" as const);
  const [chosen, setChosen] = useState(chosenAtFirst);
  const next: Theme = (chosen ?? system) === "dark" ? "light" : "dark";

  const choose = () => {
    const choice = next === system ? null : next;
    writePreferenceCookie(themeCookie, choice);
    showTheme(choice);
    setChosen(choice);
  };

  const Icon = next === "dark" ? Moon : Sun;
  return (
    <button
      type="button"
      onClick={choose}
      aria-label={t("theme", { next })}
      title={t("theme", { next })}
      className="grid size-10 place-items-center rounded-card hover:bg-sea-wash hover:text-sea"
    >
      <Icon aria-hidden="true" size={20} />
    </button>
  );
}

function showTheme(theme: Theme | null): void {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

const darkQuery = "(prefers-color-scheme: dark)";

function systemTheme(): Theme {
  return matchMedia(darkQuery).matches ? "dark" : "light";
}

function onSystemTheme(onChange: () => void): () => void {
  const query = matchMedia(darkQuery);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
