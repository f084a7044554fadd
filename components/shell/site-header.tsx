import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { Logo } from "@/components/shell/logo";
import { SiteNav } from "@/components/shell/site-nav";
import type { Theme } from "@/components/shell/theme";
import { ThemeSwitch } from "@/components/shell/theme-switch";

export function SiteHeader({ theme }: { theme: Theme | null }) {
  const t = useTranslations("common");
  const locale = useLocale();
  return (
    <header className="print:hidden border-b border-line bg-surface">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-1 px-4 sm:gap-x-6 py-2 sm:px-6">
        <Link
          href="/"
          className="inline-flex min-h-10 items-center gap-2 rounded-card text-lg font-bold tracking-tight"
        >
          <Logo />
          {t("productName")}
        </Link>
        <div className="order-last -mx-2 w-full min-[23rem]:-mx-2.5 md:order-none md:mx-0 md:w-auto md:grow">
          <SiteNav
            label={t("nav.label")}
            names={{
              setUp: t("nav.setUp"),
              practice: t("nav.practice"),
              explain: t("nav.explain"),
              guide: t("nav.guide"),
            }}
          />
        </div>
        <div className="-mr-2 ml-auto flex items-center min-[23rem]:gap-1">
          <LanguageSwitch
            label={t("language")}
            names={{ en: t("languages.en"), it: t("languages.it") }}
            current={locale}
          />
          <ThemeSwitch
            chosen={theme}
            labels={{ light: t("theme", { next: "light" }), dark: t("theme", { next: "dark" }) }}
          />
        </div>
      </div>
    </header>
  );
}
