import Link from "next/link";
import { useTranslations } from "next-intl";
import { type StepHrefs, type StepId, stepIds } from "@/components/wizard/steps";

type StepListProps = { current: StepId; finished: ReadonlySet<StepId>; hrefs: StepHrefs };

/** Where the person is; finished steps are links. */
export function StepList({ current, finished, hrefs }: StepListProps) {
  const t = useTranslations("wizard.steps");
  return (
    <nav aria-label={t("label")}>
      <ol className="flex gap-1 text-sm sm:gap-2">
        {stepIds.map((id, index) => (
          <li
            key={id}
            className="min-w-0 grow basis-0 items-center gap-2 sm:flex sm:last:grow-0 sm:not-last:after:h-0.5 sm:not-last:after:min-w-2 sm:not-last:after:grow sm:not-last:after:bg-line sm:last:basis-auto"
          >
            <Step
              id={id}
              number={index + 1}
              isCurrent={id === current}
              isFinished={finished.has(id)}
              hrefs={hrefs}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

type StepProps = { id: StepId; number: number; isCurrent: boolean; isFinished: boolean; hrefs: StepHrefs };

function Step({ id, number, isCurrent, isFinished, hrefs }: StepProps) {
  const t = useTranslations("wizard.steps");
  const mark = isFinished && !isCurrent ? "✓" : number;
  const content = (
    <>
      <span
        aria-hidden="true"
        className={`grid size-7 shrink-0 place-items-center rounded-full border-2 font-semibold ${
          isCurrent
            ? "border-sea bg-sea text-on-sea"
            : isFinished
              ? "border-open bg-surface text-open"
              : "border-edge bg-surface text-muted"
        }`}
      >
        {mark}
      </span>
      <span className={`truncate max-sm:text-xs ${isCurrent ? "font-semibold" : ""}`}>
        {t(id)}
        {isFinished && <span className="sr-only"> ({t("finished")})</span>}
      </span>
    </>
  );
  const look = "flex min-h-10 items-center gap-2 rounded-card max-sm:flex-col max-sm:gap-0.5";

  if (isFinished && !isCurrent) {
    return (
      <Link href={hrefs[id]} className={`${look} hover:text-sea hover:underline`}>
        {content}
      </Link>
    );
  }
  return (
    <span
      aria-current={isCurrent ? "step" : undefined}
      className={`${look} ${isCurrent ? "" : "text-muted"}`}
    >
      {content}
    </span>
  );
}
