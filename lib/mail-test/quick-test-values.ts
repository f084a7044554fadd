import type { Security } from "@/lib/smtp/security";

/** The fields of the form that asks for everything on one page; also the names in its body. */
export const quickFields = ["host", "port", "security", "username", "password", "from", "recipient"] as const;
export type QuickField = (typeof quickFields)[number];

/** What the form holds. `security` is a mode, or empty for the usual one of the port. */
export type QuickValues = Readonly<Record<QuickField, string>>;

export const emptyQuickValues: QuickValues = {
  host: "",
  port: "",
  security: "",
  username: "",
  password: "",
  from: "",
  recipient: "",
};

/** A body of the form; anything that is not text counts as empty. */
export function quickValuesOf(body: FormData): QuickValues {
  const entries = quickFields.map((field) => {
    const value = body.get(field);
    return [field, typeof value === "string" ? value : ""];
  });
  return { ...emptyQuickValues, ...Object.fromEntries(entries) };
}

/** A fix as the form takes it up: a `SettingsPatch`, or what a page without scripts sent back for one. */
export type QuickPatch = {
  host?: string | undefined;
  port?: number | undefined;
  security?: Security | undefined;
  auth?: { method?: "none" | "password" | "oauth2" | undefined; username?: string | undefined } | undefined;
  from?: { address: string } | undefined;
};

/** The values with a fix taken up. */
export function quickValuesWith(values: QuickValues, patch: QuickPatch): QuickValues {
  const { host, port, security, auth, from } = patch;
  return {
    ...values,
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port: String(port) }),
    ...(security !== undefined && { security }),
    ...(auth?.username !== undefined && { username: auth.username }),
    ...(auth?.method === "none" && { username: "", password: "" }),
    ...(from && { from: from.address }),
  };
}

/** The values that may stand in an answer: without the password, and without a user name that is the password. */
export function publicQuickValues(values: QuickValues): QuickValues {
  const isSecretName = values.password !== "" && values.username === values.password.trim();
  return { ...values, password: "", ...(isSecretName && { username: "" }) };
}
