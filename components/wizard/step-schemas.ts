import * as z from "zod/mini";
import {
  recipientSchema,
  secretSchema,
  senderNameSchema,
  serverSchema,
  usernameSchema,
} from "@/lib/settings/schema";

export const serverStepSchema = serverSchema;

/** User name and password only where they are asked for: a server without sign-in, or staff, have none. */
export function testStepSchema({ asksUsername, asksSecret }: { asksUsername: boolean; asksSecret: boolean }) {
  return z.object({
    username: asksUsername ? usernameSchema : z.string(),
    password: asksSecret ? secretSchema : z.string(),
    recipient: recipientSchema,
    fromName: senderNameSchema,
  });
}

export type TestStepValues = z.input<ReturnType<typeof testStepSchema>>;
