import { ProviderMark } from "@/components/providers/provider-mark";
import type { ProviderCard } from "@/lib/providers/provider-card";

type ProviderButtonProps = {
  card: Pick<ProviderCard, "id" | "mark"> & { tileName: string };
  /** A condition that is worth knowing before choosing. */
  badge?: string | undefined;
  isChosen?: boolean;
  onChoose: (id: string) => void;
};

/** One provider to choose with one press. */
export function ProviderButton({ card, badge, isChosen = false, onChoose }: ProviderButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={() => onChoose(card.id)}
      className="flex min-h-14 items-center gap-2 rounded-card border border-edge bg-surface p-2 text-left hover:border-sea aria-pressed:border-sea aria-pressed:bg-sea-wash aria-pressed:ring-1 aria-pressed:ring-sea max-sm:text-sm sm:gap-3 sm:px-3"
    >
      <ProviderMark mark={card.mark} />
      <span className="min-w-0 grow leading-tight wrap-anywhere">
        <span className="block font-semibold">{card.tileName}</span>
        {badge && <span className="block text-xs font-semibold text-slow">◐ {badge}</span>}
      </span>
      {isChosen && (
        <span aria-hidden="true" className="font-bold text-sea">
          ✓
        </span>
      )}
    </button>
  );
}
