import "server-only";
import { err, ok, type Result } from "@/lib/result";
import type { StaffMember } from "@/lib/staff/member";
import { addToTrail } from "@/lib/staff/trail";
import type { Storage } from "@/lib/storage/storage";
import { deleteSession, findSession } from "@/lib/white-glove/store";

/** A lead's act: nothing of the session stays but who deleted it, and whose it was. */
export async function deleteForGood(
  { sessionId, by }: { sessionId: string; by: StaffMember },
  { storage, now }: { storage: Storage; now: number },
): Promise<Result<null, "not-a-lead">> {
  if (by.role !== "lead") return err("not-a-lead");
  const session = await findSession(sessionId, storage.db);
  if (!session || !(await deleteSession(sessionId, { storage }))) return ok(null);
  const about = [session.customerName, session.desk.ticket].filter(Boolean).join(" · ");
  await addToTrail({ act: "session-deleted", actor: by.email, about }, { db: storage.db, now });
  return ok(null);
}
