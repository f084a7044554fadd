import "server-only";
import { err, ok, type Result } from "@/lib/result";
import type { StaffAuth } from "@/lib/staff/auth";
import { isStaffRole, type StaffMember, type StaffRole } from "@/lib/staff/member";
import type { NewMember } from "@/lib/staff/new-member";
import { addToTrail } from "@/lib/staff/trail";
import type { Storage } from "@/lib/storage/storage";
import { hashOfToken, newToken } from "@/lib/storage/token";

const dayMs = 24 * 60 * 60_000;

type Context = { storage: Pick<Storage, "db">; now: number };

/**
 * The link that makes the first account, a lead's. It replaces the one made at the last start.
 *
 * @returns `null` once there is somebody.
 */
export async function inviteFirstMember({ storage: { db }, now }: Context): Promise<string | null> {
  if (await hasStaff({ db })) return null;
  await db.deleteFrom("staff_invitation").where("invited_by", "is", null).execute();
  return addInvitation({ role: "lead", invitedBy: null, lifeMs: dayMs }, { db, now });
}

/** The token stands behind a `#`, which browsers send to no server: no log and no `Referer` ever holds it. */
export function welcomeLink(publicUrl: string, token: string): string {
  return `${publicUrl}/staff/welcome#token=${token}`;
}

/** @returns the token of the link; the only copy. */
export async function inviteMember(
  { role, by }: { role: StaffRole; by: StaffMember },
  { storage: { db }, now }: Context,
): Promise<Result<string, "not-a-lead">> {
  if (by.role !== "lead") return err("not-a-lead");
  const token = await addInvitation({ role, invitedBy: by.id, lifeMs: 7 * dayMs }, { db, now });
  await addToTrail({ act: "invited", actor: by.email, about: role }, { db, now });
  return ok(token);
}

export type LinkProblem = "link-unknown" | "link-used" | "link-expired";

/** What the page behind the link may know: the role, or why the link makes no account. */
export async function findInvitation(
  token: string,
  { storage: { db }, now }: Context,
): Promise<Result<{ role: StaffRole }, LinkProblem>> {
  const row = await db
    .selectFrom("staff_invitation")
    .select(["role", "invited_by", "used_at_ms", "expires_at_ms"])
    .where("token_hash", "=", hashOfToken(token))
    .executeTakeFirst();
  if (!row || !isStaffRole(row.role)) return err("link-unknown");
  if (row.used_at_ms !== null || (row.invited_by === null && (await hasStaff({ db }))))
    return err("link-used");
  return row.expires_at_ms > now ? ok({ role: row.role }) : err("link-expired");
}

/** Makes the account that a link invites to. The link is spent before the account is made, so that it makes one at most. */
export async function acceptInvitation(
  { token, ...member }: { token: string } & NewMember,
  { storage: { db }, auth, now }: Context & { auth: StaffAuth },
): Promise<Result<StaffMember, LinkProblem | "email-taken">> {
  const invitation = await findInvitation(token, { storage: { db }, now });
  if (!invitation.ok) return invitation;
  if (!(await spend(token, { db, now }))) return err("link-used");
  const { role } = invitation.value;

  const { internalAdapter, password } = await auth.$context;
  if (await internalAdapter.findUserByEmail(member.email)) {
    await unspend(token, { db });
    return err("email-taken");
  }
  const user = await internalAdapter.createUser(
    { name: member.name, email: member.email, emailVerified: true, role },
    { method: "email-password" },
  );
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: "credential",
    accountId: user.id,
    password: await password.hash(member.password),
  });
  await addToTrail({ act: "account-made", actor: member.email, about: role }, { db, now });
  return ok({ id: user.id, name: member.name, email: member.email, role });
}

async function hasStaff({ db }: Pick<Storage, "db">): Promise<boolean> {
  return Boolean(await db.selectFrom("staff_user").select("id").limit(1).executeTakeFirst());
}

async function addInvitation(
  { role, invitedBy, lifeMs }: { role: StaffRole; invitedBy: string | null; lifeMs: number },
  { db, now }: Pick<Storage, "db"> & { now: number },
): Promise<string> {
  const token = newToken();
  await db
    .insertInto("staff_invitation")
    .values({
      token_hash: hashOfToken(token),
      role,
      invited_by: invitedBy,
      expires_at_ms: now + lifeMs,
      used_at_ms: null,
    })
    .execute();
  return token;
}

/** @returns whether it was this call that spent it. */
async function spend(token: string, { db, now }: Pick<Storage, "db"> & { now: number }): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("staff_invitation")
    .set({ used_at_ms: now })
    .where("token_hash", "=", hashOfToken(token))
    .where("used_at_ms", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

async function unspend(token: string, { db }: Pick<Storage, "db">): Promise<void> {
  await db
    .updateTable("staff_invitation")
    .set({ used_at_ms: null })
    .where("token_hash", "=", hashOfToken(token))
    .execute();
}
