import "server-only";
import "reflect-metadata"; // wanted by what reads certificates of passkeys, before it is loaded
import { hkdfSync } from "node:crypto";
import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { APIError } from "better-auth/api";
import { twoFactor } from "better-auth/plugins";
import { type Config, config } from "@/lib/config/config";
import { secret } from "@/lib/config/secret";
import { passwordLength } from "@/lib/staff/new-member";
import { watchSignIns } from "@/lib/staff/watch-sign-ins";
import { type Storage, storage } from "@/lib/storage/storage";

const shared = globalThis as typeof globalThis & { portwiseStaffAuth?: Promise<StaffAuth> };

/** Sign-in of staff for this process. */
export function staffAuth(): Promise<StaffAuth> {
  shared.portwiseStaffAuth ??= storage().then((opened) =>
    makeStaffAuth(opened, { ...config(), secret: secret() }),
  );
  return shared.portwiseStaffAuth;
}

export type StaffAuth = ReturnType<typeof makeStaffAuth>;

type Options = Pick<Config, "publicUrl" | "limits"> & { secret: string };

/**
 * better-auth on our tables. Accounts are made from invitations only (`invitation.ts`); whatever of its API
 * the pages do not use is closed in `app/api/auth`.
 */
export function makeStaffAuth({ db, engine }: Pick<Storage, "db" | "engine">, options: Options) {
  const { hostname, origin } = new URL(options.publicUrl);
  return betterAuth({
    appName: "Portwise",
    baseURL: options.publicUrl,
    secret: Buffer.from(hkdfSync("sha256", options.secret, "", "portwise staff sign-in", 32)).toString("hex"),
    database: { db, type: engine },
    telemetry: { enabled: false },
    logger: { disabled: true }, // it would write addresses; the trail keeps what matters
    trustedOrigins: (request) => [origin, ...ownOrigins(request)],
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    user: {
      modelName: "staff_user",
      additionalFields: { role: { type: "string", required: true, input: false, defaultValue: "agent" } },
    },
    session: { modelName: "staff_session", expiresIn: 12 * 60 * 60, updateAge: 60 * 60 },
    account: { modelName: "staff_account" },
    verification: { modelName: "staff_verification" },
    rateLimit: { enabled: options.limits, window: 60, max: 120 },
    advanced: {
      cookiePrefix: "portwise",
      useSecureCookies: origin.startsWith("https:"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
      disableOriginCheck: false, // said aloud, since its default depends on NODE_ENV
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: ["x-portwise-client"] },
    },
    plugins: [
      twoFactor({ issuer: "Portwise", twoFactorTable: "staff_two_factor" }),
      passkey({
        rpID: hostname,
        rpName: "Portwise",
        schema: { passkey: { modelName: "staff_passkey" } },
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        // A passkey stands for password and second factor together, so whoever holds the device has to prove themselves.
        authentication: {
          afterVerification: ({ verification }) => {
            if (!verification.authenticationInfo.userVerified) throw new APIError("UNAUTHORIZED");
          },
        },
      }),
    ],
    hooks: watchSignIns(db),
  });
}

/** A page of ours has the origin under which the browser called: better-auth otherwise knows the public address alone. */
function ownOrigins(request: Request | undefined): readonly string[] {
  const host = request?.headers.get("host");
  return host ? [`http://${host}`, `https://${host}`] : [];
}
