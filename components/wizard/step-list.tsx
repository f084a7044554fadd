"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useSetup } from "@/components/wizard/setup-store";
import { type StepMark, stepMarks } from "@/components/wizard/step-marks";
import { type StepHrefs, type StepId, stepIds, visibleSteps } from "@/components/wizard/steps";

type StepListProps = { current: StepId; hrefs: StepHrefs };

/** The way through the setup: what is finished, what needs a change, and where the person is. */
export function StepList({ current: page, hrefs }: StepListProps) {
  const t = useTranslations("wizard.steps");
  const store = useSetup();
  const marks = stepMarks(store);
  const isProven = store.attempts.some(({ verdict }) => verdict === "sent");
  // Nothing is put to work before a test has passed, whichever address was opened.
  const current = page === "done" && !isProven ? null : page;
  const opened = new Set(stepIds.filter((id) => id === page || (marks[id] && marks[id] !== "done")));
  const steps = visibleSteps({ ...store, opened });
  const isPassed = (id: StepId) => (id === "test" ? marks.test === "done" : marks[id] !== undefined);

  return (
    <nav aria-label={t("label")}>
      <ol className="flex gap-1 text-sm sm:gap-2">
        {steps.map((id, index) => (
          <li
            key={id}
            className="min-w-0 grow basis-0 items-center gap-2 sm:flex sm:last:grow-0 sm:not-last:after:h-0.5 sm:not-last:after:min-w-2 sm:not-last:after:grow sm:not-last:after:bg-line sm:last:basis-auto"
          >
            <Step
              name={t(id)}
              number={index + 1}
              mark={marks[id]}
              isCurrent={id === current}
              href={steps.slice(0, index).every(isPassed) ? hrefs[id] : null}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

const signs: Readonly<Record<StepMark, readonly [sign: string, look: string]>> = {
  done: ["✓", "border-open text-open"],
  shut: ["✕", "border-shut text-shut"],
  slow: ["◐", "border-slow text-slow"],
};

type StepProps = {
  name: string;
  number: number;
  mark: StepMark | undefined;
  isCurrent: boolean;
  /** `null` while an earlier step has something to ask. */
  href: StepHrefs[StepId] | null;
};

function Step({ name, number, mark, isCurrent, href }: StepProps) {
  const t = useTranslations("wizard.steps");
  // A finished step that is being looked at is a number; one with a fault shows it.
  const shown = mark && !(isCurrent && mark === "done") ? signs[mark] : null;
  const look = shown?.[1] ?? (isCurrent ? "border-sea bg-sea text-on-sea" : "border-edge text-muted");
  const content = (
    <>
      <span
        aria-hidden="true"
        className={`grid size-7 shrink-0 place-items-center rounded-full border-2 font-semibold ${look}`}
      >
        {shown?.[0] ?? number}
      </span>
      <span
        className={`max-sm:text-center max-sm:text-xs max-sm:wrap-anywhere sm:truncate ${isCurrent ? "font-semibold" : ""}`}
      >
        {name}
        {mark && <span className="sr-only"> ({t(mark === "done" ? "finished" : mark)})</span>}
      </span>
    </>
  );
  const box = "flex min-h-10 items-center gap-2 rounded-card max-sm:flex-col max-sm:gap-0.5";
  if (href && !isCurrent) {
    return (
      <Link href={href} className={`${box} hover:text-sea hover:underline`}>
        {content}
      </Link>
    );
  }
  return (
    <span aria-current={isCurrent ? "step" : undefined} className={`${box} ${isCurrent ? "" : "text-muted"}`}>
      {content}
    </span>
  );
}
