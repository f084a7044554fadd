import type { Conflict } from "@/lib/white-glove/decide";
import {
  type SettingsField,
  type SharedPatch,
  type SharedSettings,
  settingsFields,
} from "@/lib/white-glove/shared-settings";

type Value = SharedSettings[SettingsField];

/** What this person put into a field, as far as the session does not show it yet. */
export type Edit = {
  readonly value: Value;
  /** The version of the session that the person had before them when they began. */
  readonly basedOn: number;
  /** Accepted as this version, whose event is on its way; `null` while it is to be sent. */
  readonly acceptedAs: number | null;
  /** Somebody else changed the field meanwhile: the person has to say which of the two it is. */
  readonly clash: Conflict | null;
};

export type Edits = Readonly<Partial<Record<SettingsField, Edit>>>;

export const noEdits: Edits = {};

/** Notes what was typed. A field that is being edited stays based on the version at which that began. */
export function withTypedFields(edits: Edits, patch: SharedPatch, version: number): Edits {
  const typed = settingsFields.flatMap((field) => {
    const value = patch[field];
    if (value === undefined) return [];
    const before = edits[field];
    const isUnderWay = before && before.acceptedAs === null;
    const basedOn = isUnderWay ? before.basedOn : (before?.acceptedAs ?? version);
    return [[field, { value, basedOn, acceptedAs: null, clash: before?.clash ?? null }] as const];
  });
  return { ...edits, ...Object.fromEntries(typed) };
}

export type Batch = { readonly patch: SharedPatch; readonly basedOn: number };

/** What is to be sent: a batch for each version that something is based on. */
export function batchesOf(edits: Edits): readonly Batch[] {
  const waiting = entriesOf(edits).filter(([, edit]) => edit.acceptedAs === null && !edit.clash);
  const versions = [...new Set(waiting.map(([, edit]) => edit.basedOn))];
  return versions.map((basedOn) => ({
    basedOn,
    patch: Object.fromEntries(
      waiting.filter(([, edit]) => edit.basedOn === basedOn).map(([field, edit]) => [field, edit.value]),
    ),
  }));
}

/** A batch became this version. What was typed on while it was under way goes on from there. */
export function afterAccepted(edits: Edits, { patch }: Batch, version: number): Edits {
  return mapEdits(edits, (field, edit) => {
    if (patch[field] === undefined) return edit;
    return patch[field] === edit.value ? { ...edit, acceptedAs: version } : { ...edit, basedOn: version };
  });
}

/** The others were faster at these fields. */
export function afterClash(edits: Edits, conflicts: readonly Conflict[]): Edits {
  return mapEdits(edits, (field, edit) => {
    const clash = conflicts.find((one) => one.field === field);
    return clash ? { ...edit, clash } : edit;
  });
}

/** The session shows this version now: what it has already is no edit any more. */
export function afterVersion(edits: Edits, version: number): Edits {
  return mapEdits(edits, (_, edit) => (edit.acceptedAs !== null && edit.acceptedAs <= version ? null : edit));
}

/** Whose value it is to be, where two clashed. */
export function settle(
  edits: Edits,
  { field, take, version }: { field: SettingsField; take: "mine" | "theirs"; version: number },
): Edits {
  return mapEdits(edits, (name, edit) => {
    if (name !== field) return edit;
    return take === "mine" ? { ...edit, basedOn: version, clash: null } : null;
  });
}

/** The settings as this person sees them. */
export function withEdits(settings: SharedSettings, edits: Edits): SharedSettings {
  return { ...settings, ...patchOf(edits) };
}

/** The last version that was made of them; 0 if none was. */
export function acceptedVersion(edits: Edits): number {
  return Math.max(0, ...entriesOf(edits).map(([, { acceptedAs }]) => acceptedAs ?? 0));
}

export function patchOf(edits: Edits): SharedPatch {
  return Object.fromEntries(entriesOf(edits).map(([field, edit]) => [field, edit.value]));
}

export function clashesOf(edits: Edits): readonly (Conflict & { readonly mine: Value })[] {
  return entriesOf(edits).flatMap(([, { clash, value }]) => (clash ? [{ ...clash, mine: value }] : []));
}

function entriesOf(edits: Edits): readonly (readonly [SettingsField, Edit])[] {
  return settingsFields.flatMap((field) => {
    const edit = edits[field];
    return edit ? [[field, edit] as const] : [];
  });
}

function mapEdits(edits: Edits, change: (field: SettingsField, edit: Edit) => Edit | null): Edits {
  const changed = entriesOf(edits).map(([field, edit]) => [field, change(field, edit)] as const);
  return Object.fromEntries(changed.filter(([, edit]) => edit !== null));
}
