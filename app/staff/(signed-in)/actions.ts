"use server";

import { currentMember } from "@/app/staff/require-member";
import { storage } from "@/lib/storage/storage";
import { deleteForGood } from "@/lib/white-glove/delete-for-good";

/** @returns whether the session is gone. */
export async function deleteSessionAction(sessionId: unknown): Promise<boolean> {
  const by = await currentMember();
  if (!by || typeof sessionId !== "string") return false;
  const deleted = await deleteForGood({ sessionId, by }, { storage: await storage(), now: Date.now() });
  return deleted.ok;
}
