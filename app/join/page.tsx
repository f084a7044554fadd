import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { customerSession } from "@/app/join/customer-session";
import { Invitation } from "@/components/join/invitation";
import { JoinForm } from "@/components/join/join-form";
import { clientMessagesOf } from "@/lib/i18n/client-messages";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("join");
  return { title: t("title"), robots: { index: false, follow: false } };
}

/** The page that a customer sees first. */
export default async function JoinPage() {
  const session = await customerSession();
  if (session?.phase === "handed-over") redirect("/join/report");
  const messages = clientMessagesOf(await getLocale(), ["join"]);
  return (
    <NextIntlClientProvider messages={messages}>
      <JoinForm isIn={session !== null}>{session && <Invitation session={session} />}</JoinForm>
    </NextIntlClientProvider>
  );
}
