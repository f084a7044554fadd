"use client";

import { Breakable } from "@/components/ui/breakable";
import { focusAtOnce } from "@/components/ui/focus-at-once";

const tones = { open: ["●", "text-open"], shut: ["✕", "text-shut"], slow: ["◐", "text-slow"] } as const;

type ResultHeadingProps = {
  /** Done, change something, or wait. */
  tone: keyof typeof tones;
  /** The server, where the sentence does not name it. */
  host?: string;
  children: string;
};

/** The outcome in one sentence. It takes the focus when it appears, so that it is read out once. */
export function ResultHeading({ tone, host, children }: ResultHeadingProps) {
  const [sign, colour] = tones[tone];
  return (
    <div className="flex gap-3 text-xl sm:text-2xl">
      <span aria-hidden="true" className={`font-bold ${colour}`}>
        {sign}
      </span>
      <div className="min-w-0">
        <h1 ref={focusAtOnce} tabIndex={-1} className="font-bold tracking-tight wrap-anywhere">
          <Breakable text={children} />
        </h1>
        {host && (
          <p className="mt-1 text-base">
            <span className="host-text text-muted">
              <Breakable text={host} />
            </span>
          </p>
        )}
      </div>
    </div>
  );
}
