import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SignInPage as Page } from "@/components/wizard/sign-in-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("wizard.signIn");
  return { title: t("title") };
}

export default function SignInPage() {
  return <Page />;
}
