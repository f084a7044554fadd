"use server";

import { currentMember } from "@/app/staff/require-member";
import { config } from "@/lib/config/config";
import { secret } from "@/lib/config/secret";
import { err, ok, type Result } from "@/lib/result";
import { storage } from "@/lib/storage/storage";
import { inviteCustomer } from "@/lib/white-glove/invite-customer";
import { joinLink } from "@/lib/white-glove/join-link";
import { newSessionSchema } from "@/lib/white-glove/new-session";

export type MadeInvitation = { sessionId: string; link: string; code: string; codeUntilMs: number };

/** Begins a session; the link and the code in the answer are the only copies. */
export async function openSessionAction(
  input: unknown,
): Promise<Result<MadeInvitation, "signed-out" | "invalid">> {
  const member = await currentMember();
  if (!member) return err("signed-out");
  const parsed = newSessionSchema.safeParse(input);
  if (!parsed.success) return err("invalid");

  const { id, name, role } = member;
  const { token, ...invitation } = await inviteCustomer(parsed.data, {
    storage: await storage(),
    actor: { kind: "staff", id, name, role },
    now: Date.now(),
    secret: secret(),
  });
  const link = joinLink({ publicUrl: config().publicUrl, token, locale: parsed.data.locale });
  return ok({ ...invitation, link });
}
