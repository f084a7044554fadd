import * as z from "zod/mini";
import { isEmailAddress } from "@/lib/settings/email-address";
import { isHost, toAsciiHost } from "@/lib/settings/host";
import { securityModes } from "@/lib/smtp/security";

/** Messages are keys of `settings.issues` in `lib/i18n`. */
const portNumber = z.int("port.range").check(z.minimum(1, "port.range"), z.maximum(65_535, "port.range"));
const portText = z.string().check(z.trim(), z.regex(/^\d{1,5}$/, "port.range"));

/** A number from programs, digits from a form. */
const portSchema = z.union(
  [
    portNumber,
    z.pipe(
      portText,
      z.pipe(
        z.transform((text: string) => Number(text)),
        portNumber,
      ),
    ),
  ],
  // Said when both fail, which they do for every wrong port.
  "port.range",
);

export const addressSchema = z
  .string("address.invalid")
  .check(z.trim(), z.refine(isEmailAddress, "address.invalid"));

export const usernameSchema = z
  .string("username.required")
  .check(z.trim(), z.minLength(1, "username.required"), z.maxLength(320, "username.long"));

/** Kept exactly as typed: a space at either end may belong to it. */
export const secretSchema = z
  .string("password.required")
  .check(z.minLength(1, "password.required"), z.maxLength(16_384, "password.long"));

export const authSchema = z.discriminatedUnion("method", [
  z.object({ method: z.literal("none") }),
  z.object({ method: z.literal("password"), username: usernameSchema, password: secretSchema }),
  z.object({ method: z.literal("oauth2"), username: usernameSchema, accessToken: secretSchema }),
]);

/** What the server step asks for. */
export const serverSchema = z.object({
  host: z
    .string("host.required")
    .check(
      z.trim(),
      z.toLowerCase(),
      z.overwrite(toAsciiHost),
      z.minLength(1, "host.required"),
      z.refine(isHost, "host.invalid"),
    ),
  port: portSchema,
  security: z.enum(securityModes, "security.required"),
});

/** The name before the sender's address; it may be empty. */
export const senderNameSchema = z
  .string()
  .check(z.trim(), z.maxLength(200, "name.long"), z.regex(/^[^\r\n\0]*$/, "name.invalid"));

/** Who the mail is from. */
export const senderSchema = z.object({
  name: z.optional(senderNameSchema),
  address: addressSchema,
});

/** Everything that is needed to send; the one schema for form, server and API. */
export const settingsSchema = z.extend(serverSchema, {
  auth: authSchema,
  from: senderSchema,
  replyTo: z.optional(addressSchema),
});

/** What the form holds: the port may still be text. */
export type SettingsInput = z.input<typeof settingsSchema>;

/** What the rest of the app receives: trimmed, lower-cased and in range. */
export type Settings = z.output<typeof settingsSchema>;

/** The part of the settings that says where to connect. */
export type ServerSettings = z.output<typeof serverSchema>;

export const recipientSchema = addressSchema;
