import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import {
  changeRoleAction,
  inviteMemberAction,
  removeMemberAction,
  signOutMemberAction,
} from "@/app/staff/(signed-in)/team/actions";
import { requireLead } from "@/app/staff/require-member";
import { InviteMember } from "@/components/staff/invite-member";
import { TeamList } from "@/components/staff/team-list";
import { PageHeading } from "@/components/ui/page-heading";
import { listTeam } from "@/lib/staff/team";
import { storage } from "@/lib/storage/storage";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("staff.team");
  return { title: t("title") };
}

export default async function TeamPage() {
  const lead = await requireLead("/staff/team");
  const t = await getTranslations("staff.team");
  const team = await listTeam(await storage());
  return (
    <>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <div className="grid items-start gap-8 lg:grid-cols-[1fr_20rem]">
        <TeamList
          team={team}
          ownId={lead.id}
          changeRole={changeRoleAction}
          signOut={signOutMemberAction}
          remove={removeMemberAction}
        />
        <InviteMember invite={inviteMemberAction} />
      </div>
    </>
  );
}
