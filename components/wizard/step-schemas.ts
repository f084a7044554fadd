import * as z from "zod/mini";
import {
  addressSchema,
  recipientSchema,
  secretSchema,
  senderNameSchema,
  serverSchema,
  usernameSchema,
} from "@/lib/settings/schema";

export const providerStepSchema = z.object({
  address: addressSchema,
  providerId: z.string().check(z.minLength(1, "provider.required")),
});

export const serverStepSchema = serverSchema;

export function signInStepSchema({
  asksUsername,
  asksSecret,
}: {
  asksUsername: boolean;
  asksSecret: boolean;
}) {
  return z.object({
    username: asksUsername ? usernameSchema : z.string(),
    password: asksSecret ? secretSchema : z.string(),
  });
}

export const testStepSchema = z.object({ recipient: recipientSchema, fromName: senderNameSchema });
