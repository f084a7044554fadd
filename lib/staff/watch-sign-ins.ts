import "server-only";
import { APIError, createAuthMiddleware } from "better-auth/api";
import type { Kysely } from "kysely";
import { clientOf } from "@/lib/http/client-address";
import type { StaffAct } from "@/lib/staff/act";
import { forgiveAttempts, waitBeforeSignIn } from "@/lib/staff/guess-limit";
import { addToTrail } from "@/lib/staff/trail";
import type { Tables } from "@/lib/storage/tables";

/** Where a sign-in ends: with a password alone, with the second factor, or with a passkey. */
const signInPaths = /^\/(?:sign-in\/email|two-factor\/verify-|passkey\/verify-authentication)/;

/** What people do to their own account while they are signed in. */
const accountActs: Readonly<Record<string, StaffAct>> = {
  "/change-password": "password-changed",
  "/two-factor/verify-totp": "second-factor-on",
  "/two-factor/disable": "second-factor-off",
  "/two-factor/generate-backup-codes": "backup-codes-renewed",
  "/passkey/verify-registration": "passkey-added",
  "/passkey/delete-passkey": "passkey-removed",
};

/** Slows down guessing, and writes into the trail every sign-in, every refusal, and every change of how to sign in. */
export function watchSignIns(db: Kysely<Tables>) {
  return {
    before: createAuthMiddleware(async ({ path, body, request }) => {
      // A trusted browser would come in without the second factor, past the trail, and stay so when signed out everywhere.
      if (body?.trustDevice) throw new APIError("BAD_REQUEST");
      if (path !== "/sign-in/email" || typeof body?.email !== "string") return;
      const attempt = { email: body.email, client: request ? clientOf(request) : "" };
      const waitMs = await waitBeforeSignIn(attempt, { db, now: Date.now() });
      if (waitMs > 0) throw tooManyAttempts(Math.ceil(waitMs / 1000));
    }),

    after: createAuthMiddleware(async ({ path, body, request, context }) => {
      const trail = { db, now: Date.now() };
      const hasFailed = context.returned instanceof APIError;
      if (context.session) {
        const act = accountActs[path];
        if (act && !hasFailed) await addToTrail({ act, actor: context.session.user.email }, trail);
        return;
      }
      if (!signInPaths.test(path)) return;
      if (hasFailed) {
        const typed = typeof body?.email === "string" ? body.email : "";
        await addToTrail({ act: "sign-in-refused", actor: typed, about: wayOf(path) }, trail);
        return;
      }
      const user = context.newSession?.user;
      const isHalfWay = path === "/sign-in/email" && user?.["twoFactorEnabled"];
      if (!user || isHalfWay) return; // the second factor is still to come
      const { email } = user;
      await addToTrail({ act: "signed-in", actor: email, about: wayOf(path) }, trail);
      await forgiveAttempts({ email, client: request ? clientOf(request) : "" }, { db });
    }),
  };
}

/** By what somebody came in, or tried to. */
function wayOf(path: string): "password" | "code" | "passkey" {
  if (path.startsWith("/passkey")) return "passkey";
  return path.startsWith("/two-factor") ? "code" : "password";
}

function tooManyAttempts(waitSeconds: number): APIError {
  return new APIError(
    "TOO_MANY_REQUESTS",
    { code: "TOO_MANY_ATTEMPTS", message: "Too many attempts to sign in", waitSeconds },
    { "retry-after": String(waitSeconds) },
  );
}
