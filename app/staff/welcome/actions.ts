"use server";

import * as z from "zod";
import { err, ok, type Result } from "@/lib/result";
import { staffAuth } from "@/lib/staff/auth";
import { acceptInvitation, findInvitation, type LinkProblem } from "@/lib/staff/invitation";
import type { StaffRole } from "@/lib/staff/member";
import { newMemberSchema } from "@/lib/staff/new-member";
import { storage } from "@/lib/storage/storage";

const tokenSchema = z.string().max(100);
const acceptSchema = z.object({ token: tokenSchema, ...newMemberSchema.shape });

/** What the link invites to; only who holds its token learns whether there is such an invitation. */
export async function readInvitationAction(
  token: unknown,
): Promise<Result<{ role: StaffRole }, LinkProblem>> {
  const parsed = tokenSchema.safeParse(token);
  if (!parsed.success) return err("link-unknown");
  return findInvitation(parsed.data, { storage: await storage(), now: Date.now() });
}

/** Makes the account. The form has judged the fields by the same schema, so a refusal here is a link that is none. */
export async function acceptInvitationAction(
  input: unknown,
): Promise<Result<null, LinkProblem | "email-taken">> {
  const parsed = acceptSchema.safeParse(input);
  if (!parsed.success) return err("link-unknown");
  const context = { storage: await storage(), auth: await staffAuth(), now: Date.now() };
  const accepted = await acceptInvitation(parsed.data, context);
  return accepted.ok ? ok(null) : accepted;
}
