import Link from "next/link";
import type { GuideHref } from "@/lib/guide/guide-path";

export type Chip = { href: GuideHref; name: string };

/** Many links in little room. */
export function LinkChips({ links }: { links: readonly Chip[] }) {
  return (
    <ul className="flex flex-wrap gap-2 text-sm">
      {links.map(({ href, name }) => (
        <li key={href}>
          <Link
            href={href}
            prefetch={false}
            className="inline-flex min-h-8 items-center rounded-chip border border-line bg-surface px-3 py-1 text-sea hover:border-sea"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
