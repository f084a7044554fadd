import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { openSessionAction } from "@/app/staff/(signed-in)/new/actions";
import { requireMember } from "@/app/staff/require-member";
import { NewSessionForm } from "@/components/desk/new-session";
import { isLocale } from "@/lib/locale";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.new");
  return { title: t("title") };
}

export default async function NewSessionPage() {
  await requireMember("/staff/new");
  const locale = await getLocale();
  return (
    <div className="mx-auto max-w-xl">
      <NewSessionForm localeAtFirst={isLocale(locale) ? locale : "en"} open={openSessionAction} />
    </div>
  );
}
