/** What staff did that is not part of one session: accounts and sign-ins. */
export const staffActs = [
  "signed-in",
  "sign-in-refused",
  "account-made",
  "invited",
  "role-changed",
  "removed",
  "signed-out-everywhere",
  "password-changed",
  "second-factor-on",
  "second-factor-off",
  "backup-codes-renewed",
  "passkey-added",
  "passkey-removed",
  "session-deleted",
] as const;
export type StaffAct = (typeof staffActs)[number];

export function isStaffAct(value: unknown): value is StaffAct {
  return staffActs.some((act) => act === value);
}
