import * as z from "zod/mini";

/** Shorter ones are guessed from lists; longer ones cost the server time for nothing. */
export const passwordLength = { min: 12, max: 256 } as const;

export const newPasswordSchema = z
  .string()
  .check(z.minLength(passwordLength.min, "password.short"), z.maxLength(passwordLength.max, "password.long"));

/** What a person who was invited says of themselves. */
export const newMemberSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1, "name.required"), z.maxLength(100, "name.long")),
  email: z.string().check(z.trim(), z.toLowerCase(), z.email("email.invalid")), // better-auth's own rule at sign-in
  password: newPasswordSchema,
});
export type NewMember = z.output<typeof newMemberSchema>;
