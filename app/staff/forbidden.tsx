import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

/** A lead's page, seen by an agent. */
export default async function Forbidden() {
  const t = await getTranslations("staff.notForYou");
  return (
    <>
      <PageHeading lead={t("text")}>{t("title")}</PageHeading>
      <ButtonLink href="/staff">{t("back")}</ButtonLink>
    </>
  );
}
