import Link from "next/link";
import type { GuideHref } from "@/lib/guide/guide-path";

export type Crumb = { name: string; href: GuideHref };

type BreadcrumbsProps = { label: string; crumbs: readonly Crumb[]; current: string };

/** The way from the guide's first page to this one. */
export function Breadcrumbs({ label, crumbs, current }: BreadcrumbsProps) {
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label={label} className="mb-3 text-sm">
      <ol className="flex flex-wrap gap-x-2 text-muted">
        {crumbs.map(({ name, href }) => (
          <li key={href} className="flex gap-x-2">
            <Link href={href} className="text-link py-0.5">
              {name}
            </Link>
            <span aria-hidden="true" className="py-0.5">
              ›
            </span>
          </li>
        ))}
        <li aria-current="page" className="py-0.5">
          {current}
        </li>
      </ol>
    </nav>
  );
}
