import type { SettingsInput } from "@/lib/settings/schema";
import type { Endpoint } from "@/lib/smtp/endpoint";
import { securityModes } from "@/lib/smtp/security";

/** What a suggestion must not overwrite once a person has typed it, or chosen it by hand. */
export const suggestedFields = ["provider", "host", "endpoint", "username"] as const;
export type SuggestedField = (typeof suggestedFields)[number];

/**
 * Reads each part of a kept draft; one that cannot be read becomes empty again. By hand and not with the
 * schema's library, because the very first page loads it.
 */
const parts = {
  /** The address that the site sends from. */
  address: asText,
  fromName: asText,
  /** An id of the catalogue, or `other`; `null` until one is chosen. */
  providerId: (kept: unknown) => (typeof kept === "string" && /^[a-z0-9-]{1,64}$/.test(kept) ? kept : null),
  host: asText,
  port: asText,
  security: (kept: unknown) => securityModes.find((mode) => mode === kept) ?? null,
  /** The address itself led to this server, so that its owner has no region to choose. */
  isServerFound: (kept: unknown) => kept === true,
  /** What was found about the server is a guess that its owner should look at. */
  isServerUnsure: (kept: unknown) => kept === true,
  signIn: (kept: unknown): "password" | "none" => (kept === "none" ? kept : "password"),
  username: asText,
  /** The provider takes one secret as user name and password: then the user name is not kept either. */
  isUsernameSecret: (kept: unknown) => kept === true,
  /** A password was typed. It is not kept, so after a reload the page can say that it has to be typed again. */
  hadSecret: (kept: unknown) => kept === true,
  recipient: asText,
  typed: (kept: unknown) => suggestedFields.filter((field) => Array.isArray(kept) && kept.includes(field)),
};

/** Everything typed in the wizard but the password. */
export type SetupDraft = { readonly [Part in keyof typeof parts]: ReturnType<(typeof parts)[Part]> };

export const emptyDraft = draftOf({});

function asText(kept: unknown): string {
  return typeof kept === "string" && kept.length <= 2_000 ? kept : "";
}

function draftOf(kept: Readonly<Record<string, unknown>>): SetupDraft {
  const read = Object.entries(parts).map(([name, readPart]) => [name, readPart(kept[name])]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each part, read by its own reader
  return Object.fromEntries(read) as SetupDraft;
}

/** Reads a kept draft back; whatever happened to it, a usable one comes out. */
export function parseDraft(kept: string | null): SetupDraft {
  try {
    return draftOf({ ...JSON.parse(kept ?? "{}") });
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
