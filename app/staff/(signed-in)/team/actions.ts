"use server";

import { revalidatePath } from "next/cache";
import * as z from "zod";
import { currentMember } from "@/app/staff/require-member";
import { config } from "@/lib/config/config";
import { err, ok, type Result } from "@/lib/result";
import { inviteMember, welcomeLink } from "@/lib/staff/invitation";
import { type StaffMember, staffRoles } from "@/lib/staff/member";
import { changeRole, removeMember, signOutEverywhere, type TeamProblem } from "@/lib/staff/team";
import { type Storage, storage } from "@/lib/storage/storage";

const roleSchema = z.enum(staffRoles);
const memberIdSchema = z.string().min(1).max(100);

/** @returns the link; the only copy. */
export async function inviteMemberAction(role: unknown): Promise<Result<{ link: string }, TeamProblem>> {
  return asLead(roleSchema, role, async (parsed, by, context) => {
    const invited = await inviteMember({ role: parsed, by }, context);
    return invited.ok ? ok({ link: welcomeLink(config().publicUrl, invited.value) }) : invited;
  });
}

export async function changeRoleAction(input: unknown): Promise<Result<null, TeamProblem>> {
  const schema = z.object({ memberId: memberIdSchema, role: roleSchema });
  return asLead(schema, input, ({ memberId, role }, by, context) =>
    changeRole({ memberId, role, by }, context),
  );
}

export async function signOutMemberAction(memberId: unknown): Promise<Result<null, TeamProblem>> {
  return asLead(memberIdSchema, memberId, (id, by, context) =>
    signOutEverywhere({ memberId: id, by }, context),
  );
}

export async function removeMemberAction(memberId: unknown): Promise<Result<null, TeamProblem>> {
  return asLead(memberIdSchema, memberId, (id, by, context) => removeMember({ memberId: id, by }, context));
}

/** Whether who asks is a lead is for `lib/staff` to say, which says it of every act. */
async function asLead<Input, Value>(
  schema: z.ZodType<Input>,
  input: unknown,
  act: (
    parsed: Input,
    by: StaffMember,
    context: { storage: Storage; now: number },
  ) => Promise<Result<Value, TeamProblem>>,
): Promise<Result<Value, TeamProblem>> {
  const by = await currentMember();
  const parsed = schema.safeParse(input);
  if (!by) return err("not-a-lead");
  if (!parsed.success) return err("unknown-member");
  const result = await act(parsed.data, by, { storage: await storage(), now: Date.now() });
  revalidatePath("/staff/team");
  return result;
}
