import "server-only";
import { err, ok, type Result } from "@/lib/result";
import type { StaffAuth } from "@/lib/staff/auth";
import { isStaffRole, type StaffMember, type StaffRole } from "@/lib/staff/member";
import { addToTrail } from "@/lib/staff/trail";
import type { Storage } from "@/lib/storage/storage";

/** Woken when somebody's right to look may have ended. */
export const staffTopic = "staff";

type Context = { storage: Pick<Storage, "db" | "transaction">; now: number };

export async function listTeam({ db }: Pick<Storage, "db">): Promise<readonly StaffMember[]> {
  const rows = await db
    .selectFrom("staff_user")
    .select(["id", "name", "email", "role"])
    .orderBy("name")
    .execute();
  return rows.map((row) => ({ ...row, role: isStaffRole(row.role) ? row.role : "agent" }));
}

/** Who asks, by the cookie; `null` for anybody who is not signed in. */
export async function memberOf(headers: Headers, { auth }: { auth: StaffAuth }): Promise<StaffMember | null> {
  const session = await auth.api.getSession({ headers });
  if (!session) return null;
  const { id, name, email, role } = session.user;
  return { id, name, email, role: isStaffRole(role) ? role : "agent" };
}

/** A lead's acts. Each one says who did it, and none leaves the team without a lead. */
export type TeamProblem = "not-a-lead" | "unknown-member" | "last-lead";

export async function changeRole(
  { memberId, role, by }: { memberId: string; role: StaffRole; by: StaffMember },
  { storage, now }: Context,
): Promise<Result<null, TeamProblem>> {
  return changeTeam({ memberId, by, keepsLead: role === "lead" }, storage, async (db, member) => {
    await db.updateTable("staff_user").set({ role }).where("id", "=", member.id).execute();
    await addToTrail(
      { act: "role-changed", actor: by.email, about: `${member.email}: ${role}` },
      { db, now },
    );
  });
}

/** Ends the account and everything that it is signed in with. */
export async function removeMember(
  { memberId, by }: { memberId: string; by: StaffMember },
  { storage, now }: Context,
): Promise<Result<null, TeamProblem>> {
  return changeTeam({ memberId, by, keepsLead: false }, storage, async (db, member) => {
    await db.deleteFrom("staff_user").where("id", "=", member.id).execute(); // sessions and keys go with it
    await addToTrail({ act: "removed", actor: by.email, about: member.email }, { db, now });
  });
}

/** Everybody may sign themselves out everywhere; a lead may do it to others. */
export async function signOutEverywhere(
  { memberId, by }: { memberId: string; by: StaffMember },
  { storage, now }: Context,
): Promise<Result<null, TeamProblem>> {
  if (by.role !== "lead" && by.id !== memberId) return err("not-a-lead");
  return storage.transaction(async (db, announce) => {
    const member = (await listTeam({ db })).find(({ id }) => id === memberId);
    if (!member) return err("unknown-member");
    await db.deleteFrom("staff_session").where("userId", "=", memberId).execute();
    await addToTrail({ act: "signed-out-everywhere", actor: by.email, about: member.email }, { db, now });
    announce(staffTopic);
    return ok(null);
  });
}

async function changeTeam(
  { memberId, by, keepsLead }: { memberId: string; by: StaffMember; keepsLead: boolean },
  { transaction }: Pick<Storage, "transaction">,
  change: (db: Storage["db"], member: StaffMember) => Promise<void>,
): Promise<Result<null, TeamProblem>> {
  if (by.role !== "lead") return err("not-a-lead");
  return transaction(async (db, announce) => {
    const team = await listTeam({ db });
    const member = team.find(({ id }) => id === memberId);
    if (!member) return err("unknown-member");
    const hasOtherLead = team.some(({ id, role }) => id !== memberId && role === "lead");
    if (!keepsLead && !hasOtherLead) return err("last-lead");
    await change(db, member);
    announce(staffTopic);
    return ok(null);
  });
}
