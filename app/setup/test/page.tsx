import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TestPage as Page } from "@/components/wizard/test-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("wizard.test");
  return { title: t("title") };
}

export default function TestPage() {
  return <Page />;
}
