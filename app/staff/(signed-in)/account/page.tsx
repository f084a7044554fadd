import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { signOutEverywhereAction } from "@/app/staff/(signed-in)/account/actions";
import { requireMember } from "@/app/staff/require-member";
import { ChangePassword } from "@/components/staff/change-password";
import { Devices } from "@/components/staff/devices";
import { Passkeys } from "@/components/staff/passkeys";
import { SecondFactor } from "@/components/staff/second-factor";
import { PageHeading } from "@/components/ui/page-heading";
import { config } from "@/lib/config/config";
import { readAccount } from "@/lib/staff/account";
import { staffAuth } from "@/lib/staff/auth";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("staff.account");
  return { title: t("title") };
}

export default async function AccountPage() {
  const member = await requireMember("/staff/account");
  const t = await getTranslations("staff.account");
  const account = await readAccount(await headers(), { auth: await staffAuth() });

  return (
    <>
      <PageHeading lead={`${member.name} · ${member.email}`}>{t("title")}</PageHeading>
      {account && (
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <ChangePassword email={member.email} />
          <SecondFactor isOn={account.hasSecondFactor} />
          <Passkeys passkeys={account.passkeys} host={new URL(config().publicUrl).hostname} />
          <Devices devices={account.devices} signOutEverywhere={signOutEverywhereAction} />
        </div>
      )}
    </>
  );
}
