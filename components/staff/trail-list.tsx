import { useTranslations } from "next-intl";
import { LocalTime } from "@/components/ui/local-time";
import type { TrailEntry } from "@/lib/staff/trail";

/** Who did what, a sentence each. */
export function TrailList({ entries }: { entries: readonly TrailEntry[] }) {
  const t = useTranslations("staff.trail");
  return (
    <ol className="divide-y divide-line rounded-card border border-line bg-surface">
      {entries.map(({ id, atMs, act, actor, about }) => (
        <li key={id} className="grid gap-x-4 px-4 py-2.5 sm:grid-cols-[12rem_1fr]">
          <span className="text-sm text-muted">
            <LocalTime atMs={atMs} dateStyle="medium" timeStyle="short" />
          </span>
          <span className="wrap-anywhere">
            {t(`acts.${act}`, { actor: actor || t("somebody"), about: about ?? "" })}
          </span>
        </li>
      ))}
    </ol>
  );
}
