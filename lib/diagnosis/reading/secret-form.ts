import type { Clue, SettingForm } from "@/lib/transcript/clue";

/** What a password may hold that its form takes for something else, unless it is quoted there. */
const unquotedSigns: Partial<Record<SettingForm, readonly Clue[]>> = {
  env: [
    "secret-holds-hash",
    "secret-holds-dollar",
    "secret-holds-quote",
    "secret-holds-backslash",
    "secret-holds-space",
  ],
  ini: ["secret-holds-hash", "secret-holds-quote", "secret-holds-dollar"],
  yaml: ["secret-holds-hash", "secret-holds-quote"],
  properties: ["secret-holds-backslash"],
};

/** What it takes for something else in any case: a URL knows no quotes, and code needs them. */
const anySigns: Partial<Record<SettingForm, readonly Clue[]>> = {
  url: ["secret-holds-url-sign", "secret-holds-hash", "secret-holds-space"],
  php: ["secret-holds-dollar", "secret-holds-backslash"],
  javascript: ["secret-holds-backslash"],
  python: ["secret-holds-backslash"],
  ruby: ["secret-holds-backslash"],
};

/** Whether the password's signs mean something else in the form that it stands in; a letter outside ASCII does in any. */
export function breaksForm(clues: readonly Clue[]): boolean {
  if (clues.includes("secret-holds-umlaut")) return true;
  const form = formOf(clues);
  if (!form) return false;
  const signs = [
    ...(anySigns[form] ?? []),
    ...(clues.includes("secret-is-quoted") ? [] : (unquotedSigns[form] ?? [])),
  ];
  return signs.some((sign) => clues.includes(sign));
}

/** The form that the settings stand in; a URL within another form counts, because it is the narrower one. */
export function formOf(clues: readonly Clue[]): SettingForm | null {
  const forms = ["url", "env", "ini", "yaml", "php", "javascript", "python", "properties", "ruby"] as const;
  return forms.find((form) => clues.includes(`settings-in-${form}`)) ?? null;
}
