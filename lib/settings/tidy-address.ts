export type TidiedAddress = {
  address: string;
  /** The display name of a pasted `Ada <ada@example.com>`. */
  name: string | null;
  isChanged: boolean;
};

/** What people paste where an address belongs: `mailto:`, `Name <address>`, spaces, a closing comma or dot. */
export function tidyAddress(typed: string): TidiedAddress {
  const trimmed = typed.replace(/[\u200B-\u200F\u2060\uFEFF]/gu, "").trim();
  const [, name = "", inner = ""] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>/.exec(trimmed) ?? [null, "", trimmed];
  const address = inner
    .replace(/^mailto:/i, "")
    .replace(/\?.*$/, "")
    .replace(/[.,;]+$/, "")
    .replace(/\s+/g, "");
  return { address, name: name || null, isChanged: address !== typed };
}
