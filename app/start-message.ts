type Started = {
  publicUrl: string;
  hasPractice: boolean;
  /** Makes the first account; `null` once there is one. */
  firstAccountLink: string | null;
};

/** What the terminal shows when everything runs: where to go, for someone who has never been here. */
export function startMessage({ publicUrl, hasPractice, firstAccountLink }: Started): string {
  const places = [
    ["Open it", publicUrl],
    ...(hasPractice ? [["Try it without a mailbox", `${publicUrl}/practice`]] : []),
    ...(firstAccountLink ? [["First staff account", firstAccountLink]] : []),
  ];
  const lines = places.map(([what = "", where]) => `  ${what.padEnd(26)}${where}`);
  return [
    "",
    "Portwise is running.",
    "",
    ...lines,
    ...(firstAccountLink
      ? [`  ${"".padEnd(26)}(works once, within 24 hours; each start prints a new one)`]
      : []),
    "",
    "Ctrl+C stops it.",
    "",
    "",
  ].join("\n");
}
