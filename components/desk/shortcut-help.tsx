"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";

const keys = [
  ["j", "next"],
  ["k", "previous"],
  ["Enter", "enter"],
  ["t", "take"],
  ["e", "expand"],
  ["n", "invite"],
  ["/", "search"],
  ["?", "help"],
] as const;

type ShortcutHelpProps = { areOn: boolean; onSwitch: (areOn: boolean) => void; onClose: () => void };

/** The single keys, and the switch for those whom they disturb. */
export function ShortcutHelp({ areOn, onSwitch, onClose }: ShortcutHelpProps) {
  const t = useTranslations("desk.shortcuts");
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      onClose={onClose}
      className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-card border border-line bg-surface p-6 text-ink shadow-card backdrop:bg-[oklch(0.2_0.02_250/0.5)]"
    >
      <h2 id="keys-title" className="mb-4 text-lg font-semibold">
        {t("title")}
      </h2>
      <dl className="mb-6 grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
        {keys.map(([key, meaning]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-8 rounded-chip border border-edge bg-sunken px-2 text-center font-mono text-sm">
                {key}
              </kbd>
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <label className="mb-6 flex items-start gap-3">
        <input
          type="checkbox"
          className="mt-1 size-5 shrink-0 accent-sea"
          checked={areOn}
          onChange={({ target }) => onSwitch(target.checked)}
        />
        <span>
          {t("on")}
          <span className="block text-sm text-muted">{t("onHint")}</span>
        </span>
      </label>
      <Button onClick={() => dialog.current?.close()}>{t("close")}</Button>
    </dialog>
  );
}
