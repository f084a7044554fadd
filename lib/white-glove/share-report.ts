import "server-only";
import { err, ok, type Result } from "@/lib/result";
import type { Storage } from "@/lib/storage/storage";
import { hashOfToken, newToken } from "@/lib/storage/token";
import type { Actor } from "@/lib/white-glove/actor";
import { type HandOverReport, handOverReport } from "@/lib/white-glove/hand-over-report";
import { addKey, findKey, type KeyKind } from "@/lib/white-glove/key-table";
import { may } from "@/lib/white-glove/may";
import { changeSession, findSession } from "@/lib/white-glove/store";

/** The cookie of a browser that was shown a report: the token of the link itself, as it opens no more than that. */
export const reportCookie = "portwise-report";

const kind: KeyKind = "report";

/**
 * Makes a link to the report, good for as long as the report is; an earlier one stops working.
 *
 * @returns the only copy of its token, or why not; `null` if there is no such session
 */
export async function shareReport(
  { sessionId, actor }: { sessionId: string; actor: Actor },
  { storage, now }: { storage: Storage; now: number },
): Promise<Result<{ token: string }, { readonly code: "not-allowed" | "closed" }> | null> {
  const token = newToken();
  const changed = await changeSession(
    sessionId,
    (session) => {
      const answer = may("share-report", session, { actor, now });
      return answer === "yes" ? ok([{ type: "report-shared" } as const]) : err({ code: answer } as const);
    },
    {
      actor,
      now,
      also: async (trx, { expiresAtMs }) => {
        await trx
          .deleteFrom("glove_key")
          .where("session_id", "=", sessionId)
          .where("kind", "=", kind)
          .execute();
        await addKey({ kind, hash: hashOfToken(token), sessionId, expiresAtMs }, trx);
      },
    },
    { storage },
  );
  return changed?.ok ? ok({ token }) : changed;
}

/** The report that a link opens; `null` for a link that opens none, or none any more. */
export async function sharedReport(
  token: string,
  { storage: { db }, now }: { storage: Pick<Storage, "db">; now: number },
): Promise<HandOverReport | null> {
  const key = await findKey({ kind, hash: hashOfToken(token) }, { db, now });
  const session = key && (await findSession(key.session_id, db));
  return session ? handOverReport(session) : null;
}
