import * as z from "zod/mini";
import type { SettingsInput } from "@/lib/settings/schema";
import type { Endpoint } from "@/lib/smtp/endpoint";
import { securityModes } from "@/lib/smtp/security";

/** What a suggestion must not overwrite once a person has typed it, or chosen it by hand. */
export const suggestedFields = ["provider", "host", "endpoint", "username"] as const;
export type SuggestedField = (typeof suggestedFields)[number];

const text = z.catch(z.string().check(z.maxLength(2_000)), "");

/** Everything typed in the wizard but the password. Unreadable parts of a kept draft become empty again. */
const draftSchema = z.object({
  /** The address that the site sends from. */
  address: text,
  fromName: text,
  /** An id of the catalogue, or `other`; `null` until one is chosen. */
  providerId: z.catch(z.nullable(z.string().check(z.regex(/^[a-z0-9-]{1,64}$/))), null),
  host: text,
  port: text,
  security: z.catch(z.nullable(z.enum(securityModes)), null),
  signIn: z.catch(z.enum(["password", "none"]), "password"),
  username: text,
  /** The provider takes one secret as user name and password: then the user name is not kept either. */
  isUsernameSecret: z.catch(z.boolean(), false),
  /** A password was typed. It is not kept, so after a reload the page can say that it has to be typed again. */
  hadSecret: z.catch(z.boolean(), false),
  recipient: text,
  typed: z.catch(z.array(z.enum(suggestedFields)), []),
});

export type SetupDraft = Readonly<z.output<typeof draftSchema>>;

export const emptyDraft: SetupDraft = draftSchema.parse({});

/** Reads a kept draft back; whatever happened to it, a usable one comes out. */
export function parseDraft(kept: string | null): SetupDraft {
  try {
    const parsed = draftSchema.safeParse(JSON.parse(kept ?? "{}"));
    return parsed.success ? parsed.data : emptyDraft;
  } catch {
    // Not JSON: written by something else, or cut off. There is nothing to save.
    return emptyDraft;
  }
}

/** What the draft amounts to, for the schema to judge. */
export function settingsOf(draft: SetupDraft, secret: string): Partial<SettingsInput> {
  const username = draft.isUsernameSecret ? secret : draft.username;
  return {
    host: draft.host,
    port: draft.port,
    ...(draft.security && { security: draft.security }),
    auth: draft.signIn === "none" ? { method: "none" } : { method: "password", username, password: secret },
    from: { address: draft.address, ...(draft.fromName && { name: draft.fromName }) },
  };
}

/** Where the test message goes: to the sender, unless the person says otherwise. */
export function recipientOf(draft: SetupDraft): string {
  return draft.recipient || draft.address;
}

/** A provider's or a detection's idea of the settings. */
export type SettingsSuggestion = {
  host?: string;
  endpoint?: Endpoint;
  username?: string;
};

/** Takes up a suggestion, except where the person typed. */
export function withSuggestion(draft: SetupDraft, suggestion: SettingsSuggestion): SetupDraft {
  const isFree = (field: SuggestedField) => !draft.typed.includes(field);
  const { host, endpoint, username } = suggestion;
  return {
    ...draft,
    ...(host !== undefined && isFree("host") && { host }),
    ...(endpoint && isFree("endpoint") && { port: String(endpoint.port), security: endpoint.security }),
    ...(username !== undefined && isFree("username") && { username }),
  };
}

/** What a suggestion would change that the person typed: shown beside the field, to be taken up with a click. */
export function openSuggestion(draft: SetupDraft, suggestion: SettingsSuggestion): SettingsSuggestion {
  const { host, endpoint, username } = suggestion;
  const isEndpointOther =
    endpoint && (draft.port !== String(endpoint.port) || draft.security !== endpoint.security);
  return {
    ...(host && host !== draft.host && { host }),
    ...(endpoint && isEndpointOther && { endpoint }),
    ...(username && username !== draft.username && { username }),
  };
}

/** Remembers that the person typed into a field. */
export function withTyped(draft: SetupDraft, field: SuggestedField): SetupDraft {
  return draft.typed.includes(field) ? draft : { ...draft, typed: [...draft.typed, field] };
}
