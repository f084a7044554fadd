import * as z from "zod/mini";
import {
  type QuickField,
  type QuickPatch,
  type QuickValues,
  quickFields,
} from "@/lib/mail-test/quick-test-values";
import { recipientSchema, settingsSchema } from "@/lib/settings/schema";
import { type TidyNote, tidyHost } from "@/lib/settings/tidy";
import { tidyAddress } from "@/lib/settings/tidy-address";
import { usualSecurityOf } from "@/lib/smtp/endpoint";
import { securityModes } from "@/lib/smtp/security";

const schema = z.object({ settings: settingsSchema, recipient: recipientSchema });
export type QuickRequest = z.output<typeof schema>;

export type QuickReading = {
  /** The values as they should stand in the form now. */
  values: QuickValues;
  /** Changes made to a pasted host. */
  notes: readonly TidyNote[];
} & (
  | { ok: true; request: QuickRequest }
  /** The key of an issue for each field that has one. */
  | { ok: false; issues: Readonly<Partial<Record<QuickField, string>>> }
);

/**
 * Reads the one-page form: takes a pasted `smtp.example.com:587` apart, fills in the usual port and security,
 * and judges the rest by the schema of the wizard and the API. Without user name and password the test signs in
 * to nothing.
 */
export function readQuickTest(typed: QuickValues): QuickReading {
  const { values, notes } = tidied(typed);
  const { host, port, username, password, from, recipient } = values;
  const parsed = schema.safeParse({
    settings: {
      host,
      port,
      security: securityModes.find((mode) => mode === values.security) ?? usualSecurityOf(Number(port)),
      auth:
        username === "" && password === "" ? { method: "none" } : { method: "password", username, password },
      from: { address: from },
    },
    recipient,
  });
  if (parsed.success) return { ok: true, values, notes, request: parsed.data };

  const issues: Partial<Record<QuickField, string>> = {};
  for (const { path, message } of parsed.error.issues) {
    const field = fieldOf(path);
    if (field) issues[field] ??= message;
  }
  return { ok: false, values, notes, issues };
}

function tidied(typed: QuickValues): { values: QuickValues; notes: readonly TidyNote[] } {
  const { host, port, security, username, notes } = tidyHost(typed.host);
  const portText = port === null ? typed.port.trim() : String(port);
  const mode = security ?? typed.security;
  const values: QuickValues = {
    ...typed,
    host,
    port: portText || (mode === "tls" ? "465" : "587"),
    security: mode,
    username: typed.username || (username ?? ""),
    from: tidyAddress(typed.from).address,
    recipient: tidyAddress(typed.recipient).address,
  };
  return { values, notes };
}

/** `["settings", "from", "address"]` is the field `from`; `["settings", "auth", "username"]` is `username`. */
function fieldOf(path: readonly PropertyKey[]): QuickField | undefined {
  return quickFields.find((field) => path.includes(field));
}

const patchSchema = z.object({
  host: z.optional(z.string()),
  port: z.optional(z.int()),
  security: z.optional(z.enum(securityModes)),
  auth: z.optional(
    z.object({
      method: z.optional(z.enum(["none", "password", "oauth2"])),
      username: z.optional(z.string()),
    }),
  ),
  from: z.optional(z.object({ address: z.string() })),
});

/** A fix as the button of a page without scripts sends it back; what the values become is judged like any others. */
export function quickPatchOf(text: unknown): QuickPatch {
  if (typeof text !== "string" || text === "") return {};
  try {
    return patchSchema.safeParse(JSON.parse(text)).data ?? {};
  } catch {
    return {}; // not JSON: not from our page
  }
}
