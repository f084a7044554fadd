"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

const places = [
  { name: "setUp", href: "/setup/provider", within: "/setup" },
  { name: "practice", href: "/practice", within: "/practice" },
  { name: "explain", href: "/explain", within: "/explain" },
  { name: "guide", href: "/guide", within: "/guide" },
] as const;

type SiteNavProps = { label: string; names: Readonly<Record<(typeof places)[number]["name"], string>> };

/** The words come from the server, so that pages without client parts of their own load no formatter. */
export function SiteNav({ label, names }: SiteNavProps) {
  const path = usePathname();
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap min-[23rem]:gap-x-1">
        {places.map(({ name, href, within }) => (
          <li key={name}>
            <Link
              href={href}
              aria-current={path === within || path.startsWith(`${within}/`) ? "page" : undefined}
              className="inline-flex min-h-10 items-center rounded-card px-2 hover:bg-sea-wash min-[23rem]:px-2.5 hover:text-sea aria-[current]:font-semibold aria-[current]:text-sea aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-8"
            >
              {names[name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
