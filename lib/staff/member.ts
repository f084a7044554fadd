/**
 * - `agent`: opens sessions, takes free ones, helps customers
 * - `lead`: also takes sessions from others, deletes them, reads the trail and keeps the team
 */
export const staffRoles = ["agent", "lead"] as const;
export type StaffRole = (typeof staffRoles)[number];

export type StaffMember = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
};

/** Whether an untrusted value names a role. */
export function isStaffRole(value: unknown): value is StaffRole {
  return staffRoles.some((role) => role === value);
}
