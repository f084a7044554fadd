import * as z from "zod/mini";
import { checklistItems } from "@/lib/white-glove/checklist";
import { sharedPatchSchema } from "@/lib/white-glove/shared-settings";

/** The version of the session that the person was looking at. */
const basedOn = z.int().check(z.minimum(0));
const id = z.string().check(z.minLength(1), z.maxLength(64));
const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000));

/** What a person in a session may ask for. Who may ask for what is for `decide` to say. */
export const commandSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("join") }),
  z.strictObject({ type: z.literal("take") }),
  z.strictObject({ type: z.literal("release") }),
  z.strictObject({ type: z.literal("change-settings"), patch: sharedPatchSchema, basedOn }),
  z.strictObject({
    type: z.literal("propose"),
    patch: sharedPatchSchema,
    note: z.string().check(z.trim(), z.maxLength(500)),
  }),
  z.strictObject({ type: z.literal("accept-proposal"), proposalId: id, basedOn }),
  z.strictObject({ type: z.literal("decline-proposal"), proposalId: id }),
  z.strictObject({ type: z.literal("withdraw-proposal"), proposalId: id }),
  z.strictObject({ type: z.literal("allow-direct-changes"), allowed: z.boolean() }),
  z.strictObject({ type: z.literal("send-message"), text: line }),
  z.strictObject({ type: z.literal("set-checklist"), item: z.enum(checklistItems), done: z.boolean() }),
  z.strictObject({ type: z.literal("ask-for-test") }),
  z.strictObject({ type: z.literal("take-back-password") }),
  z.strictObject({ type: z.literal("hand-over") }),
  z.strictObject({ type: z.literal("revoke") }),
  z.strictObject({ type: z.literal("note"), text: line }),
  z.strictObject({ type: z.literal("set-ticket"), ticket: z.string().check(z.trim(), z.maxLength(100)) }),
]);

export type Command = z.output<typeof commandSchema>;
