import { getTranslations } from "next-intl/server";
import { PageHeading } from "@/components/ui/page-heading";

export default async function ProviderPage() {
  const t = await getTranslations("common");
  return <PageHeading>{t("tagline")}</PageHeading>;
}
