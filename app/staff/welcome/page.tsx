import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { acceptInvitationAction, readInvitationAction } from "@/app/staff/welcome/actions";
import { Welcome } from "@/components/staff/welcome";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("staff.welcome");
  return { title: t("title") };
}

export default function WelcomePage() {
  return (
    <div className="mx-auto max-w-xl">
      <Welcome readInvitation={readInvitationAction} accept={acceptInvitationAction} />
    </div>
  );
}
