import "server-only";
import { err, ok, type Result } from "@/lib/result";
import type { Storage } from "@/lib/storage/storage";
import type { Actor } from "@/lib/white-glove/actor";
import { extendCookies, makeInvitation } from "@/lib/white-glove/keys";
import { may } from "@/lib/white-glove/may";
import { changeSession } from "@/lib/white-glove/store";

export type Invitation = { readonly token: string; readonly code: string; readonly expiresAtMs: number };

/**
 * Makes a new link and code, good for as long again; the old ones stop working, browsers that are in stay in.
 *
 * @returns the only copy of both, or why not; `null` if there is no such session
 */
export async function renewInvitation(
  { sessionId, actor, lifeMs }: { sessionId: string; actor: Actor; lifeMs: number },
  { storage, now, secret }: { storage: Storage; now: number; secret: string },
): Promise<Result<Invitation, { readonly code: "not-allowed" | "closed" }> | null> {
  const expiresAtMs = now + lifeMs;
  let keys = { token: "", code: "" };
  const changed = await changeSession(
    sessionId,
    (session) => {
      const answer = may("renew-invitation", session, { actor, now });
      return answer === "yes"
        ? ok([{ type: "invitation-renewed", expiresAtMs } as const])
        : err({ code: answer } as const);
    },
    {
      actor,
      now,
      also: async (trx) => {
        await extendCookies({ sessionId, expiresAtMs }, trx);
        keys = await makeInvitation({ sessionId, expiresAtMs }, { storage: { db: trx }, now, secret });
      },
    },
    { storage },
  );
  return changed?.ok ? ok({ ...keys, expiresAtMs }) : changed;
}
