"use client";

import type { Answer } from "@/components/providers/answer";
import { AnswerWords, type AnswerWordsProps } from "@/components/providers/answer-words";
import { assertNever } from "@/lib/assert-never";

type AnswerCardProps = AnswerWordsProps & {
  /** Takes the focus when Continue leads no further. */
  id: string;
  /** The way on; it stays the same element whatever is found, so that the focus stays on it. */
  action: React.ReactNode;
  /** What else there is to know or to do, below the way on. */
  children?: React.ReactNode;
};

/** Who carries the mail, what the person will need, and the way on: the first step's one answer. */
export function AnswerCard({ id, action, children, ...known }: AnswerCardProps) {
  const look = lookOf(known.answer);
  return (
    <div className={look ? `grid gap-3 rounded-card border-l-4 p-4 ${look}` : "grid gap-3"}>
      <div id={id} tabIndex={-1} aria-live="polite" className="grid gap-1 not-focus-visible:outline-none">
        <AnswerWords {...known} />
      </div>
      {action && <div>{action}</div>}
      {children}
    </div>
  );
}

function lookOf(answer: Answer): string | null {
  switch (answer.kind) {
    case "found":
      return answer.mustAgree ? "border-slow bg-slow-wash" : "border-open bg-open-wash";
    case "chosen":
      return "border-sea bg-sea-wash";
    case "obstacle":
      return "border-slow bg-slow-wash";
    case "none":
    case "looking":
    case "offered":
    case "open":
      return null;
    default:
      return assertNever(answer);
  }
}
