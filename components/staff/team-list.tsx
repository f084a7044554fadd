"use client";

import { useTranslations } from "next-intl";
import { FormProblem } from "@/components/staff/form-problem";
import { useAct } from "@/components/staff/use-act";
import { Button } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { inputLook } from "@/components/ui/field";
import type { Result } from "@/lib/result";
import { isStaffRole, type StaffMember, type StaffRole, staffRoles } from "@/lib/staff/member";
import type { TeamProblem } from "@/lib/staff/team";

type Acts = {
  changeRole: (change: { memberId: string; role: StaffRole }) => Promise<Result<null, TeamProblem>>;
  signOut: (memberId: string) => Promise<Result<null, TeamProblem>>;
  remove: (memberId: string) => Promise<Result<null, TeamProblem>>;
};

/** Who is in the team, and what a lead may do about it. */
export function TeamList({ team, ownId, ...acts }: Acts & { team: readonly StaffMember[]; ownId: string }) {
  return (
    <ul className="grid gap-4">
      {team.map((member) => (
        <li key={member.id}>
          <TeamMember member={member} isOneself={member.id === ownId} {...acts} />
        </li>
      ))}
    </ul>
  );
}

type TeamMemberProps = Acts & { member: StaffMember; isOneself: boolean };

function TeamMember({ member, isOneself, changeRole, signOut, remove }: TeamMemberProps) {
  const t = useTranslations("staff.team");
  const failed = useTranslations("staff")("failed");
  const role = useTranslations("staff.roles");
  const { isWorking, problem, act } = useAct<TeamProblem>();
  const { id: memberId, name } = member;

  return (
    <article
      aria-label={name}
      className="grid gap-3 rounded-card border border-line bg-surface p-4 shadow-card sm:p-5"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h2 className="font-semibold">
            {name} {isOneself && <span className="text-sm font-normal text-muted">{t("you")}</span>}
          </h2>
          <p className="text-sm wrap-anywhere text-muted">{member.email}</p>
        </div>
        <label className="flex items-center gap-2 text-sm">
          {t("role")}
          <select
            value={member.role}
            disabled={isWorking}
            onChange={({ target }) => {
              const { value } = target;
              if (isStaffRole(value)) void act(() => changeRole({ memberId, role: value }));
            }}
            className={`${inputLook} w-auto`}
          >
            {staffRoles.map((name_) => (
              <option key={name_} value={name_}>
                {role(name_)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <FormProblem title={problem && (problem === "failed" ? failed : t(`problems.${problem}`))} />
      {!isOneself && (
        <div className="flex flex-wrap gap-x-6">
          <Button look="quiet" aria-disabled={isWorking} onClick={() => void act(() => signOut(memberId))}>
            {t("signOut")}
          </Button>
          <ConfirmButton
            label={t("remove")}
            question={t("removeQuestion", { name })}
            confirmLabel={t("removeNow", { name })}
            cancelLabel={t("keep")}
            onConfirm={() => void act(() => remove(memberId))}
          />
        </div>
      )}
    </article>
  );
}
