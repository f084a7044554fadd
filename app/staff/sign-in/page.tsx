import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentMember } from "@/app/staff/require-member";
import { SignInForm } from "@/components/staff/sign-in-form";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { config } from "@/lib/config/config";
import { returnPath } from "@/lib/staff/return-path";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("staff.signIn");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/staff/sign-in">) {
  const { to, out } = await searchParams;
  const returnTo = returnPath(to);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a path of ours, as judged above
  if (await currentMember()) redirect(returnTo as Route);

  const t = await getTranslations("staff.signIn");
  return (
    <div className="mx-auto max-w-md">
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      {(out === "here" || out === "everywhere") && (
        <div className="mb-6">
          <Notice tone="info">{out === "here" ? t("signedOut") : t("signedOutEverywhere")}</Notice>
        </div>
      )}
      <noscript>
        <Notice tone="slow">{t("needsScript")}</Notice>
      </noscript>
      <Card>
        <SignInForm returnTo={returnTo} passkeyHost={new URL(config().publicUrl).hostname} />
      </Card>
    </div>
  );
}
