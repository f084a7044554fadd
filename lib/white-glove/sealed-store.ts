import "server-only";
import type { Egress } from "@/lib/egress/egress";
import { err, ok, type Result } from "@/lib/result";
import type { Storage } from "@/lib/storage/storage";
import type { Actor } from "@/lib/white-glove/actor";
import { destroyPassword } from "@/lib/white-glove/decide";
import { may } from "@/lib/white-glove/may";
import { type SealedUseProblem, sealableServer } from "@/lib/white-glove/password-rules";
import { type SealedPassword, sealPassword } from "@/lib/white-glove/sealed-password";
import type { WhiteGloveSession } from "@/lib/white-glove/session";
import { changeSession, findSession } from "@/lib/white-glove/store";

/** The longest that a password may be left with the team. */
export const sealedLifeMs = 24 * 60 * 60_000;

export type SealProblem =
  | SealedUseProblem
  | "not-allowed"
  | "closed"
  /** The customer's page showed another host than the session has now. */
  | "host-changed-meanwhile"
  /** The host cannot be found, or may not be connected to. */
  | "host-unreachable";

type Context = { storage: Storage; egress: Egress; secret: string; now: number };

/**
 * Leaves the customer's password with the team: sealed for the host that the customer saw when typing it, and for the
 * addresses that this host has now.
 *
 * @returns `null` if there is no such session.
 */
export async function leavePassword(
  { sessionId, password, shownHost }: { sessionId: string; password: string; shownHost: string },
  { storage, egress, secret, now }: Context,
): Promise<Result<WhiteGloveSession, SealProblem> | null> {
  const session = await findSession(sessionId, storage.db);
  if (!session) return null;
  const server = sealableServer(session.settings);
  if (!server.ok) return server;
  const judged = await egress.judge(server.value);
  if (!judged.ok) return err("host-unreachable");

  const untilMs = Math.min(now + sealedLifeMs, session.expiresAtMs);
  const addresses = judged.value.addresses.map(({ address }) => address);
  const sealed = sealPassword(password, { sessionId, host: shownHost, addresses, untilMs }, secret);

  const actor: Actor = { kind: "customer" };
  return changeSession<SealProblem>(
    sessionId,
    (current) => {
      const answer = may("leave-password", current, { actor, now });
      if (answer !== "yes") return err(answer);
      if (current.settings.host !== shownHost || session.settings.host !== shownHost) {
        return err("host-changed-meanwhile");
      }
      const stillSealable = sealableServer(current.settings);
      if (!stillSealable.ok) return stillSealable;
      return ok([
        ...destroyPassword(current, "replaced"),
        { type: "password-sealed", host: shownHost, untilMs },
      ]);
    },
    {
      actor,
      now,
      also: async (trx) => {
        const row = { sealed: JSON.stringify(sealed), expires_at_ms: untilMs };
        await trx
          .insertInto("glove_password")
          .values({ session_id: sessionId, ...row })
          .onConflict((conflict) => conflict.column("session_id").doUpdateSet(row))
          .execute();
      },
    },
    { storage },
  );
}

/** What is stored, still sealed. */
export async function findSealed(
  sessionId: string,
  { db, now }: { db: Storage["db"]; now: number },
): Promise<SealedPassword | null> {
  const row = await db
    .selectFrom("glove_password")
    .select("sealed")
    .where("session_id", "=", sessionId)
    .where("expires_at_ms", ">", now)
    .executeTakeFirst();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was tampered with does not open
  return row ? (JSON.parse(row.sealed) as SealedPassword) : null;
}
