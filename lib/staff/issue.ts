/** What the schemas of staff say of a field; `lib/i18n` has a sentence for each. */
export const staffIssueKeys = [
  "name.required",
  "name.long",
  "email.required",
  "email.invalid",
  "password.required",
  "password.short",
  "password.long",
  "code.required",
] as const;
export type StaffIssueKey = (typeof staffIssueKeys)[number];

export function isStaffIssueKey(text: string): text is StaffIssueKey {
  return staffIssueKeys.some((key) => key === text);
}
