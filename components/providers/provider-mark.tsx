import type { ProviderMark as Mark } from "@/lib/providers/marks";

/** A brand's icon or our monogram, in ink; the name beside it is what is read out. */
export function ProviderMark({ mark }: { mark: Mark }) {
  return (
    <span
      aria-hidden="true"
      className="grid size-9 shrink-0 place-items-center rounded-chip bg-sunken text-sm font-bold text-ink"
    >
      {mark.kind === "icon" ? (
        <svg viewBox="0 0 24 24" className="size-5 fill-current">
          <path d={mark.path} />
        </svg>
      ) : (
        mark.letters
      )}
    </span>
  );
}
