const open: Readonly<Record<string, readonly string[]>> = {
  GET: ["passkey/generate-authenticate-options", "passkey/generate-register-options"],
  POST: [
    "sign-in/email",
    "sign-out",
    "change-password",
    "two-factor/enable",
    "two-factor/disable",
    "two-factor/verify-totp",
    "two-factor/verify-backup-code",
    "two-factor/generate-backup-codes",
    "passkey/verify-authentication",
    "passkey/verify-registration",
    "passkey/update-passkey",
    "passkey/delete-passkey",
  ],
};

/** Whether the pages use this path of better-auth. Signing up, resetting by mail, other people's accounts: nothing of ours. */
export function isOpenPath(method: string, pathname: string): boolean {
  return open[method]?.some((path) => pathname === `/api/auth/${path}`) ?? false;
}
