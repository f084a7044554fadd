import "server-only";
import type { Storage } from "@/lib/storage/storage";
import type { StaffActor } from "@/lib/white-glove/actor";
import { codeLifeMs, makeInvitation } from "@/lib/white-glove/keys";
import { invitationLifeMs, type NewSession } from "@/lib/white-glove/new-session";
import { openSession } from "@/lib/white-glove/store";

export type CustomerInvitation = {
  readonly sessionId: string;
  readonly token: string;
  readonly code: string;
  readonly codeUntilMs: number;
};

/** Begins a session, held by who invites. @returns the only copy of the customer's link and code. */
export async function inviteCustomer(
  customer: NewSession,
  { storage, actor, now, secret }: { storage: Storage; actor: StaffActor; now: number; secret: string },
): Promise<CustomerInvitation> {
  const expiresAtMs = now + invitationLifeMs;
  const { id: sessionId } = await openSession(
    { type: "opened", ...customer, expiresAtMs },
    { actor, now },
    { storage },
  );
  const keys = await makeInvitation({ sessionId, expiresAtMs }, { storage, now, secret });
  return { sessionId, ...keys, codeUntilMs: now + codeLifeMs };
}
