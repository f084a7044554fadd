/** Steps in order, with figures that one can point at. */
export function NumberedSteps({ steps }: { steps: readonly string[] }) {
  return (
    <ol className="grid max-w-measure gap-3">
      {steps.map((step, index) => (
        <li key={step} className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-3">
          <span
            aria-hidden="true"
            className="grid size-7 place-items-center rounded-full border border-sea text-sm font-semibold text-sea"
          >
            {index + 1}
          </span>
          <span className="pt-0.5 wrap-anywhere">{step}</span>
        </li>
      ))}
    </ol>
  );
}
