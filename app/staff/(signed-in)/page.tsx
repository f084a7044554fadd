import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deleteSessionAction } from "@/app/staff/(signed-in)/actions";
import { requireMember } from "@/app/staff/require-member";
import { Desk } from "@/components/desk/desk";
import { PageHeading } from "@/components/ui/page-heading";
import { storage } from "@/lib/storage/storage";
import { readDesk } from "@/lib/white-glove/follow-desk";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("title") };
}

export default async function DeskPage() {
  const { id, role } = await requireMember("/staff");
  const t = await getTranslations("desk");
  const now = Date.now();
  const atFirst = await readDesk({ storage: await storage(), now });
  return (
    <>
      <PageHeading>{t("title")}</PageHeading>
      <Desk atFirst={atFirst} now={now} member={{ id, role }} deleteSession={deleteSessionAction} />
    </>
  );
}
