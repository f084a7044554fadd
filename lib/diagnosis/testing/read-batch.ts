import type { KnownFailure } from "@/lib/diagnosis/testing/known-failure";

/**
 * Reads a batch of failures that were written down before the rules were asked about them.
 *
 * A paragraph each, so that one can be read and added without ceremony:
 *
 *     auth smtp.example.com:587 starttls
 *     < 535 5.7.8 first line\n535 5.7.8 second line
 *     = bad-credentials, app-password-required > use-app-password, fix-credentials
 *     # where it comes from
 *
 * `<` is a reply, `!` the code and message of an error where the server said nothing, and `"` what a
 * program said in its own words, to be told from those alone. `=` names the
 * causes that a fair reader accepts, then the fixes that are right to put first.
 */
export function readBatch(name: string, text: string): KnownFailure[] {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => !paragraph.startsWith("#") && paragraph.trim() !== "")
    .map((paragraph, index) => readFailure(paragraph, `${name}-${index + 1}`));
}

function readFailure(paragraph: string, id: string): KnownFailure {
  const lines = paragraph.trim().split("\n");
  const after = (mark: string) => lines.find((line) => line.startsWith(`${mark} `))?.slice(2) ?? null;
  const [, stage, host, port, security] =
    /^(\w+) (\S+):(\d+) (starttls|tls|none)$/.exec(lines[0] ?? "") ?? damaged(id);
  const [causes, fixes] = (after("=") ?? damaged(id)).split(" > ").map((list) => list.split(", "));
  const reply = after("<")?.replaceAll("\\n", "\n");
  const [, code, message] = /^(\S+) ?(.*)$/.exec(after("!") ?? "") ?? [];
  const pasted = after('"')?.replaceAll("\\n", "\n");
  if (!reply && !code && !pasted) damaged(id);
  return {
    id,
    provider: after("#") ?? "",
    stage,
    settings: { host, port: Number(port), security },
    ...(reply !== undefined && { reply }),
    ...(code && { error: { code, message: (message ?? "").replaceAll("\\n", "\n") } }),
    ...(pasted !== undefined && { pasted }),
    causes,
    fixes,
    source: after("#") ?? "",
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file; a test checks the ids
  } as KnownFailure;
}

function damaged(id: string): never {
  throw new Error(`Cannot read ${id}`);
}
