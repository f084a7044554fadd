import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ServerPage as Page } from "@/components/wizard/server-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("wizard.server");
  return { title: t("title") };
}

export default function ServerPage() {
  return <Page />;
}
