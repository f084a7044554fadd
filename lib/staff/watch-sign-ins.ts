import "server-only";
import { APIError, createAuthMiddleware } from "better-auth/api";
import type { Kysely } from "kysely";
import { clientOf } from "@/lib/http/client-address";
import { forgiveAttempts, waitBeforeSignIn } from "@/lib/staff/guess-limit";
import { addToTrail } from "@/lib/staff/trail";
import type { Tables } from "@/lib/storage/tables";

/** Where a sign-in ends: with a password alone, with the second factor, or with a passkey. */
const signInPaths = /^\/(?:sign-in\/email|two-factor\/verify-|passkey\/verify-authentication)/;

/** Slows down guessing, and writes every sign-in and refusal into the trail. */
export function watchSignIns(db: Kysely<Tables>) {
  return {
    before: createAuthMiddleware(async ({ path, body, request }) => {
      if (path !== "/sign-in/email" || typeof body?.email !== "string") return;
      const attempt = { email: body.email, client: request ? clientOf(request) : "" };
      const waitMs = await waitBeforeSignIn(attempt, { db, now: Date.now() });
      if (waitMs > 0) throw tooManyAttempts(Math.ceil(waitMs / 1000));
    }),

    after: createAuthMiddleware(async ({ path, body, request, context }) => {
      if (!signInPaths.test(path)) return;
      const trail = { db, now: Date.now() };
      const typed = typeof body?.email === "string" ? body.email : null;
      if (context.returned instanceof APIError) {
        await addToTrail({ act: "sign-in-refused", actor: typed ?? path }, trail);
        return;
      }
      const email = context.newSession?.user.email;
      if (!email) return; // the second factor is still to come
      await addToTrail({ act: "signed-in", actor: email }, trail);
      await forgiveAttempts({ email, client: request ? clientOf(request) : "" }, { db });
    }),
  };
}

function tooManyAttempts(waitSeconds: number): APIError {
  return new APIError(
    "TOO_MANY_REQUESTS",
    { code: "TOO_MANY_ATTEMPTS", message: "Too many attempts to sign in", waitSeconds },
    { "retry-after": String(waitSeconds) },
  );
}
