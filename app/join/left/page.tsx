import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("leave");
  return { title: t("left.title"), robots: { index: false, follow: false } };
}

/** After a customer left on this computer: what is gone, what goes on, and how to come back. */
export default async function LeftPage() {
  const t = await getTranslations("leave");
  return (
    <div className="mx-auto grid max-w-measure justify-items-start gap-4">
      <PageHeading lead={t("left.lead")}>{t("left.title")}</PageHeading>
      <p>{t("left.kept")}</p>
      <p>{t("left.back")}</p>
      <ButtonLink look="secondary" href="/join">
        {t("left.enter")}
      </ButtonLink>
    </div>
  );
}
