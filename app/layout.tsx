import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { fontClasses } from "@/app/fonts";
import { sharedOpenGraph } from "@/app/shared-open-graph";
import { FocusHeading } from "@/components/shell/focus-heading";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { isTheme, themeCookie } from "@/components/shell/theme";
import { config } from "@/lib/config/config";

export async function generateMetadata(): Promise<Metadata> {
  const [t, shell] = [await getTranslations("common"), await getTranslations("shell")];
  const siteName = t("productName");
  return {
    metadataBase: new URL(config().publicUrl),
    title: { default: `${siteName} · ${t("tagline")}`, template: `%s · ${siteName}` },
    description: shell("description"),
    manifest: "/manifest.webmanifest",
    icons: {
      icon: [
        { url: "/icon.svg", type: "image/svg+xml" },
        { url: "/favicon.ico", sizes: "32x32" },
      ],
      apple: "/apple-touch-icon.png",
    },
    openGraph: { ...(await sharedOpenGraph()), type: "website" },
    twitter: { card: "summary_large_image" },
  };
}

/** The browser's own frame: `surface` in both themes, as in globals.css. */
export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#161e26" },
  ],
};

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const locale = await getLocale();
  const t = await getTranslations("common");
  const cookie = (await cookies()).get(themeCookie)?.value;
  const theme = isTheme(cookie) ? cookie : null;

  return (
    <html lang={locale} className={fontClasses} data-theme={theme ?? undefined}>
      <body className="flex flex-col">
        <a
          href="#main"
          className="sr-only rounded-card bg-sea p-3 font-semibold text-on-sea focus:not-sr-only focus:absolute focus:z-10 focus:m-2"
        >
          {t("skipToContent")}
        </a>
        <SiteHeader theme={theme} />
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-6xl grow px-4 py-8 outline-none sm:px-6"
        >
          {children}
          <FocusHeading />
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
