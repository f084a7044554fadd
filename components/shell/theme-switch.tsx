"use client";

import { useState, useSyncExternalStore } from "react";
import { writePreferenceCookie } from "@/components/shell/preference-cookie";
import { type Theme, themeCookie } from "@/components/shell/theme";

type ThemeSwitchProps = { chosen: Theme | null; labels: Readonly<Record<Theme, string>> };

/** Light or dark; whoever picks what the system has follows the system again. */
export function ThemeSwitch({ chosen: chosenAtFirst, labels }: ThemeSwitchProps) {
  const system = useSyncExternalStore(onSystemTheme, systemTheme, () => "light" as const);
  const [chosen, setChosen] = useState(chosenAtFirst);
  const next: Theme = (chosen ?? system) === "dark" ? "light" : "dark";

  const choose = () => {
    const choice = next === system ? null : next;
    writePreferenceCookie(themeCookie, choice);
    showTheme(choice);
    setChosen(choice);
  };

  return (
    <button
      type="button"
      onClick={choose}
      aria-label={labels[next]}
      title={labels[next]}
      className="grid size-10 place-items-center rounded-card hover:bg-sea-wash hover:text-sea"
    >
      <ThemeIcon theme={next} />
    </button>
  );
}

/** Moon and sun as Lucide draws them (ISC); by themselves, because every page loads them. */
function ThemeIcon({ theme }: { theme: Theme }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className="size-5 fill-none stroke-current stroke-2 [stroke-linecap:round] [stroke-linejoin:round]"
    >
      {theme === "dark" ? (
        <path d="M20.985 12.486a9 9 0 1 1-9.473-9.472c.405-.022.617.46.402.803a6 6 0 0 0 8.268 8.268c.344-.215.825-.004.803.401" />
      ) : (
        <>
          <circle cx="12" cy="12" r="4" />
          <path d="M12 2v2M12 20v2M4.93 4.93l1.41 1.41M17.66 17.66l1.41 1.41M2 12h2M20 12h2M6.34 17.66l-1.41 1.41M19.07 4.93l-1.41 1.41" />
        </>
      )}
    </svg>
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
