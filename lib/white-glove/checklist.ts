/** What both tick off on the way, in order. */
export const checklistItems = [
  "provider-known",
  "credentials-at-hand",
  "settings-agreed",
  "test-accepted",
  "message-arrived",
  "settings-entered-in-software",
] as const;
export type ChecklistItem = (typeof checklistItems)[number];
