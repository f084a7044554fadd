import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell.notFound");
  return { title: t("title") };
}

export default async function NotFound() {
  const t = await getTranslations("shell.notFound");
  return (
    <>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <ButtonLink href="/setup/provider">{t("setUp")}</ButtonLink>
      <ul className="mt-6 grid gap-1">
        {(["explain", "guide", "practice"] as const).map((place) => (
          <li key={place}>
            <Link href={`/${place}`} className="text-link inline-flex min-h-8 items-center">
              {t(place)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
