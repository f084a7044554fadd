/** What the schema says of a field; `lib/i18n` has a sentence for each. */
export const issueKeys = [
  "address.invalid",
  "host.invalid",
  "host.required",
  "name.invalid",
  "name.long",
  "password.long",
  "password.required",
  "port.range",
  "security.required",
  "username.long",
  "username.required",
] as const;
export type IssueKey = (typeof issueKeys)[number];

export function isIssueKey(text: string): text is IssueKey {
  return issueKeys.some((key) => key === text);
}
