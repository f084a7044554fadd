import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireMember } from "@/app/staff/require-member";
import { PageHeading } from "@/components/ui/page-heading";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("staff.nav");
  return { title: t("desk") };
}

export default async function DeskPage() {
  await requireMember("/staff");
  const t = await getTranslations("staff.nav");
  return <PageHeading>{t("desk")}</PageHeading>;
}
