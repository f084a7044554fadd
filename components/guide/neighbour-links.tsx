import Link from "next/link";
import { getLocale } from "next-intl/server";
import type { Crumb } from "@/components/guide/breadcrumbs";
import { guideWords } from "@/lib/i18n/guide-words";

type NeighbourLinksProps = { previous: Crumb | null; next: Crumb | null };

/** The pages before and after this one. */
export async function NeighbourLinks({ previous, next }: NeighbourLinksProps) {
  const { frame } = guideWords(await getLocale());
  return (
    <nav aria-label={frame.neighbours} className="mt-10 grid gap-3 border-t border-line pt-6 sm:grid-cols-2">
      {previous && <NeighbourLink page={previous} label={frame.previous} sign="←" />}
      {next && <NeighbourLink page={next} label={frame.next} sign="→" isNext />}
    </nav>
  );
}

type NeighbourLinkProps = { page: Crumb; label: string; sign: string; isNext?: boolean };

function NeighbourLink({ page: { href, name }, label, sign, isNext = false }: NeighbourLinkProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      className={`group rounded-card border border-line bg-surface px-4 py-3 hover:border-sea ${isNext ? "sm:col-start-2 sm:text-right" : ""}`}
    >
      <span className="block text-sm text-muted">
        <span aria-hidden="true">{isNext ? "" : `${sign} `}</span>
        {label}
        <span aria-hidden="true">{isNext ? ` ${sign}` : ""}</span>
      </span>
      <span className="font-semibold text-sea group-hover:text-sea-deep">{name}</span>
    </Link>
  );
}
