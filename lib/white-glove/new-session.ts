import * as z from "zod/mini";
import { locales } from "@/lib/locale";

/** How long the customer's link is good, from when it was made. */
export const invitationLifeMs = 7 * 24 * 60 * 60_000;

/** What staff say of a customer whom they invite. */
export const newSessionSchema = z.object({
  customerName: z.string().check(z.trim(), z.minLength(1, "name.required"), z.maxLength(100, "name.long")),
  /** The language of the invitation and of the hand-over. */
  locale: z.enum(locales),
  ticket: z.string().check(z.trim(), z.maxLength(100, "ticket.long")),
});
export type NewSession = z.output<typeof newSessionSchema>;
