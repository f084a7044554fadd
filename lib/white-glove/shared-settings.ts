import * as z from "zod/mini";
import type { SettingsInput } from "@/lib/settings/schema";
import { securityModes } from "@/lib/smtp/security";

const text = z.string().check(z.maxLength(500));

/**
 * What staff and customer both see and fill in: everything that the wizard asks but the password. Kept as it was
 * typed, so that a host that differs by a capital or a final dot is another host.
 */
export const sharedSettingsSchema = z.object({
  address: text,
  fromName: text,
  providerId: z.nullable(z.string().check(z.regex(/^[a-z0-9-]{1,64}$/))),
  host: text,
  port: z.string().check(z.maxLength(10)),
  security: z.nullable(z.enum(securityModes)),
  signIn: z.enum(["password", "none"]),
  username: text,
  isUsernameSecret: z.boolean(),
  recipient: text,
});

export type SharedSettings = Readonly<z.output<typeof sharedSettingsSchema>>;
export type SettingsField = keyof SharedSettings;

export const settingsFields: readonly SettingsField[] = [
  "address",
  "fromName",
  "providerId",
  "host",
  "port",
  "security",
  "signIn",
  "username",
  "isUsernameSecret",
  "recipient",
];

/** A change of some fields. */
export type SharedPatch = Partial<SharedSettings>;

/** The same as it comes in. */
export const sharedPatchSchema = z.strictObject(z.partial(sharedSettingsSchema).shape);
type AskedPatch = Readonly<z.output<typeof sharedPatchSchema>>;

export const noSettings: SharedSettings = {
  address: "",
  fromName: "",
  providerId: null,
  host: "",
  port: "",
  security: null,
  signIn: "password",
  username: "",
  isUsernameSecret: false,
  recipient: "",
};

/** What the settings amount to with the password, for the schema to judge. */
export function settingsWith(settings: SharedSettings, password: string): Partial<SettingsInput> {
  const { host, port, security, signIn, isUsernameSecret, address, fromName } = settings;
  const username = isUsernameSecret ? password : settings.username;
  return {
    host,
    port,
    ...(security && { security }),
    auth: signIn === "none" ? { method: "none" } : { method: "password", username, password },
    from: { address, ...(fromName && { name: fromName }) },
  };
}

/** The fields that the patch would really change. */
export function changedFields(settings: SharedSettings, patch: AskedPatch): readonly SettingsField[] {
  return settingsFields.filter((field) => patch[field] !== undefined && patch[field] !== settings[field]);
}

/** The patch without what is so already. */
export function effectivePatch(settings: SharedSettings, patch: AskedPatch): SharedPatch {
  return Object.fromEntries(changedFields(settings, patch).map((field) => [field, patch[field]]));
}
