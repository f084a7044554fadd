import { type FieldPlace, placeOf } from "@/components/results/fix-place";
import { retryAtMs } from "@/components/results/healed-by-time";
import type { FixId } from "@/lib/transcript/fix";
import type { Report, SettingsPatch } from "@/lib/transcript/report";

/** Who can do what no setting can: each gets a letter with what was measured. */
export type LetterKind = "hosting" | "certificate" | "administrator";

/** The one primary action of a failed test, and one that can succeed. */
export type Verb =
  /** Changes settings and tests again. */
  | { kind: "apply"; patch: SettingsPatch }
  /** Leads to the field that has to be corrected. */
  | { kind: "field"; place: FieldPlace }
  /** Tests the same settings again; only where time heals. */
  | { kind: "wait"; atMs: number }
  | { kind: "letter"; letter: LetterKind }
  /** Opens the page on which it is done. */
  | { kind: "page"; href: string }
  /** Leads to the services that send for others. */
  | { kind: "services" }
  /** Copies the report for whoever can read the server's log. */
  | { kind: "report" };

/** What to do first about a report. The best fix decides; unchanged settings are tested again only where time heals. */
export function verbOf(report: Report): Verb {
  const [best] = report.fixes;
  if (best?.patch) return { kind: "apply", patch: best.patch };

  const atMs = retryAtMs(report);
  if (atMs !== null) return { kind: "wait", atMs };
  if (!best) return { kind: "report" };

  const letter = letters[best.id];
  const place = placeOf(best.id);
  if (best.id === "use-relay-service") return { kind: "services" };
  if (place && !(best.id === "match-sender" && isSenderTheAccount(report))) return { kind: "field", place };
  // Where a provider has a switch of its own, its page shows it; else somebody has to be asked.
  if (best.link && letter !== "hosting") return { kind: "page", href: best.link };
  return letter ? { kind: "letter", letter } : { kind: "report" };
}

/** Then no address in sight is better than the one that was refused: somebody has to name it. */
function isSenderTheAccount({ settings: { auth, from } }: Report): boolean {
  return auth.method !== "none" && auth.username.toLowerCase() === from.address.toLowerCase();
}

const letters: Partial<Record<FixId, LetterKind>> = {
  "allow-outbound": "hosting",
  "fix-certificate": "certificate",
  "enable-smtp-auth": "administrator",
};
