"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";

const places = [
  { name: "setUp", href: "/setup/provider", within: "/setup" },
  { name: "practice", href: "/practice", within: "/practice" },
  { name: "explain", href: "/explain", within: "/explain" },
  { name: "guide", href: "/guide", within: "/guide" },
] as const;

export function SiteNav() {
  const t = useTranslations("common");
  const path = usePathname();
  return (
    <nav aria-label={t("nav.label")}>
      <ul className="flex flex-wrap gap-x-1">
        {places.map(({ name, href, within }) => (
          <li key={name}>
            <Link
              href={href}
              aria-current={path === within || path.startsWith(`${within}/`) ? "page" : undefined}
              className="inline-flex min-h-10 items-center rounded-card px-2.5 hover:bg-sea-wash hover:text-sea aria-[current]:font-semibold aria-[current]:text-sea aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-8"
            >
              {t(`nav.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
