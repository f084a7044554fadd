"use client";

import { useRouter } from "next/navigation";
import { type RefObject, useEffect, useEffectEvent, useSyncExternalStore } from "react";

/** Kept while they are switched off; single keys get in the way of speech input (WCAG 2.1.4). */
const offKey = "portwise.desk-keys-off";

type Places = {
  list: RefObject<HTMLUListElement | null>;
  search: RefObject<HTMLInputElement | null>;
  onHelp: () => void;
};

/** Single keys for what staff do all day. */
export function useDeskKeys({ list, search, onHelp }: Places): {
  areOn: boolean;
  switchOn: (areOn: boolean) => void;
} {
  const router = useRouter();
  const areOn = useSyncExternalStore(subscribe, readAreOn, () => true);

  const actOn = useEffectEvent((key: string): boolean => {
    switch (key) {
      case "j":
        return focusRow(list.current, 1);
      case "k":
        return focusRow(list.current, -1);
      case "t":
        return pressInRow("[data-desk-take]");
      case "e":
        return pressInRow("[data-desk-more]");
      case "n":
        router.push("/staff/new");
        return true;
      case "/":
        search.current?.focus();
        return true;
      case "?":
        onHelp();
        return true;
      default:
        return false;
    }
  });

  useEffect(() => {
    if (!areOn) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const isCombined = event.ctrlKey || event.metaKey || event.altKey;
      if (isCombined || isTyping(event.target) || document.querySelector("dialog[open]")) return;
      if (actOn(event.key)) event.preventDefault();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [areOn]);

  return {
    areOn,
    switchOn: (on) => {
      if (on) localStorage.removeItem(offKey);
      else localStorage.setItem(offKey, "1");
      dispatchEvent(new StorageEvent("storage", { key: offKey }));
    },
  };
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}

/** The row that has the focus, or had it last, is where one is. */
function focusRow(list: HTMLUListElement | null, step: 1 | -1): boolean {
  const links = [...(list?.querySelectorAll<HTMLElement>("[data-desk-row]") ?? [])];
  const current = links.findIndex((link) => link.closest("li")?.contains(document.activeElement));
  const next = current === -1 ? links.at(step === 1 ? 0 : -1) : links[current + step];
  next?.focus();
  return true;
}

function pressInRow(selector: string): boolean {
  const button = document.activeElement?.closest("li")?.querySelector<HTMLElement>(selector);
  button?.click();
  return Boolean(button);
}

function readAreOn(): boolean {
  return localStorage.getItem(offKey) === null;
}

function subscribe(onChange: () => void): () => void {
  addEventListener("storage", onChange);
  return () => removeEventListener("storage", onChange);
}
