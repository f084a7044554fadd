"use server";

import { currentMember } from "@/app/staff/require-member";
import { signOutEverywhere } from "@/lib/staff/team";
import { storage } from "@/lib/storage/storage";

/** Ends every session of who asks, this one too. */
export async function signOutEverywhereAction(): Promise<void> {
  const member = await currentMember();
  if (!member) return;
  await signOutEverywhere({ memberId: member.id, by: member }, { storage: await storage(), now: Date.now() });
}
