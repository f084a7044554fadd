import { ProviderMark } from "@/components/providers/provider-mark";
import type { ProviderMark as Mark } from "@/lib/providers/marks";

type ProviderChoiceProps = {
  id: string;
  name: string;
  mark: Mark;
  /** The server, or a word about the choice. */
  summary?: string;
  /** A condition that is worth knowing before choosing. */
  badge?: string | undefined;
  isChosen: boolean;
  onChoose: (id: string) => void;
};

/** One provider to choose: a radio button that looks like a tile. */
export function ProviderChoice({ id, name, mark, summary, badge, isChosen, onChoose }: ProviderChoiceProps) {
  return (
    <label className="flex min-h-14 items-center gap-2 rounded-card border border-edge bg-surface p-2 max-sm:text-sm sm:gap-3 sm:px-3 hover:border-sea has-checked:border-sea has-checked:bg-sea-wash has-checked:ring-1 has-checked:ring-sea has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-sea">
      <input
        type="radio"
        name="provider"
        value={id}
        checked={isChosen}
        onChange={() => onChoose(id)}
        className="peer sr-only"
      />
      <ProviderMark mark={mark} />
      <span className="min-w-0 grow leading-tight">
        <span className="block font-semibold">{name}</span>
        {summary && <span className="host-text block text-xs text-muted">{summary}</span>}
        {badge && <span className="block text-xs font-semibold text-slow">◐ {badge}</span>}
      </span>
      <span aria-hidden="true" className="hidden font-bold text-sea peer-checked:inline">
        ✓
      </span>
    </label>
  );
}
