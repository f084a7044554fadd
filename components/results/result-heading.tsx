"use client";

import { Breakable } from "@/components/ui/breakable";
import { focusAtOnce } from "@/components/ui/focus-at-once";

const tones = { open: ["●", "text-open"], shut: ["✕", "text-shut"], slow: ["◐", "text-slow"] } as const;

/** The outcome in one sentence. It takes the focus when it appears, so that it is read out once. */
export function ResultHeading({ tone, children }: { tone: keyof typeof tones; children: string }) {
  const [sign, colour] = tones[tone];
  return (
    <h1 ref={focusAtOnce} tabIndex={-1} className="flex gap-3 text-xl font-bold tracking-tight sm:text-2xl">
      <span aria-hidden="true" className={colour}>
        {sign}
      </span>
      <span className="min-w-0 wrap-anywhere">
        <Breakable text={children} />
      </span>
    </h1>
  );
}
