import type { KnownFailure } from "@/lib/diagnosis/testing/known-failure";
import { securityModes } from "@/lib/smtp/security";
import { causeIds } from "@/lib/transcript/cause";
import { fixIds } from "@/lib/transcript/fix";
import { stages } from "@/lib/transcript/stage";

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
 * `\n` ends a line and `\\n` is how a program prints that it does. `<` is a reply, `!` the code and message of an error where the server said nothing, and `"` what a
 * program said in its own words, to be told from those alone; without a first line, nothing is known beside it. `=` names the
 * causes that a fair reader accepts, then the fixes that are right to put first; `~` causes that are plainly wrong.
 */
export function readBatch(name: string, text: string): KnownFailure[] {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => !paragraph.startsWith("#") && paragraph.trim() !== "")
    .map((paragraph, index) => readFailure(paragraph, `${name}-${index + 1}`));
}

function readFailure(paragraph: string, id: string): KnownFailure {
  const lines = paragraph.trim().split("\n");
  const after = (mark: string) =>
    lines
      .find((line) => line.startsWith(`${mark} `))
      ?.slice(2)
      .replace(/\\\\n|\\n/g, (escape) => (escape === "\\n" ? "\n" : "\\n"));
  const [first = ""] = lines;
  const place = first.startsWith('" ') ? nowhere : placeIn(first);
  const [causes, fixes] = after("=")?.split(" > ") ?? [];
  const ruledOut = after("~");
  const [reply, pasted] = [after("<"), after('"')];
  const [, code, message = ""] = /^(\S+) ?([^]*)$/.exec(after("!") ?? "") ?? [];
  if (!reply && !code && !pasted) throw new Error(`${id} says nothing`);
  return {
    id,
    provider: after("#") ?? "",
    ...place,
    ...(reply && { reply }),
    ...(code && { error: { code, message } }),
    ...(pasted && { pasted }),
    causes: listed(causeIds, causes),
    fixes: listed(fixIds, fixes),
    ...(ruledOut && { ruledOut: listed(causeIds, ruledOut) }),
    source: after("#") ?? "",
  };
}

const nowhere = { stage: "connect", settings: null } as const;

function placeIn(line: string): Pick<KnownFailure, "stage" | "settings"> {
  const [, stage, host = "", port, security] = /^(\w+) (\S+):(\d+) (\w+)$/.exec(line) ?? [];
  const settings = { host, port: Number(port), security: known(securityModes, security) };
  return { stage: known(stages, stage), settings };
}

function listed<Id extends string>(ids: readonly Id[], text: string | undefined): Id[] {
  return text === undefined ? [] : text.split(", ").map((one) => known(ids, one));
}

function known<Id extends string>(ids: readonly Id[], text: string | undefined): Id {
  const found = ids.find((id) => id === text);
  if (found === undefined) throw new Error(`There is no ${text}`);
  return found;
}
