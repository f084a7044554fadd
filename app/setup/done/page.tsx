import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DonePage as Page } from "@/components/wizard/done-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("wizard.done");
  return { title: t("title") };
}

export default function DonePage() {
  return <Page />;
}
