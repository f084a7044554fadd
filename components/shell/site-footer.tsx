import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";

const places = [
  { name: "questions", href: "/guide/questions" },
  { name: "glossary", href: "/guide/glossary" },
  { name: "providers", href: "/guide/providers" },
  { name: "practice", href: "/practice" },
] as const satisfies readonly { name: string; href: Route }[];

/** What people look for at the end of a page: the promise about their password, and where to go on. */
export function SiteFooter() {
  const t = useTranslations("shell.footer");
  const look = "inline-flex min-h-8 items-center text-muted underline underline-offset-4 hover:text-sea";
  return (
    <footer className="border-t border-line print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap justify-between gap-x-12 gap-y-4 px-4 py-6 text-sm text-muted sm:px-6">
        <p className="max-w-md">{t("promise")}</p>
        <nav aria-label={t("places")}>
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {places.map(({ name, href }) => (
              <li key={name}>
                <Link href={href} className={look}>
                  {t(name)}
                </Link>
              </li>
            ))}
            <li>
              {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- a document of JSON, not a page */}
              <a href="/api/v1/openapi.json" className={look}>
                {t("api")}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
