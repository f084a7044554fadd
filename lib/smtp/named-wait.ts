/** Longer than this nobody waits in front of a page. */
const longestSeconds = 24 * 60 * 60;

/**
 * The wait that a server names in a refusal, in seconds: "come back in 00:05:00" (milter-greylist), "try again
 * in 294 seconds", "Greylisted for 5 minutes" (Postgrey).
 *
 * @returns `null` if it names none
 */
export function waitNamedBy(reply: string): number | null {
  const clock = /\b(\d{1,2}):(\d{2}):(\d{2})\b/.exec(reply);
  const words =
    /\b(?:in|for|after|within|wait|another|fra|tra|per|dopo|nach|noch|dans|apr[eè]s)\s+(?:about\s+|at least\s+|circa\s+)?(\d{1,6})\s*(s|secs?|seconds?|secondi|sekunden|secondes|m|mins?|minutes?|minuti|minuten|h|hrs?|hours?|ore|stunden|heures)\b/i.exec(
      reply,
    );
  const seconds = clock
    ? Number(clock[1]) * 3_600 + Number(clock[2]) * 60 + Number(clock[3])
    : words
      ? Number(words[1]) * secondsOf(words[2] ?? "")
      : 0;
  return seconds > 0 && seconds <= longestSeconds ? seconds : null;
}

/** "s", "secondi" and "secondes" begin alike, as do the others; "Stunden" is the exception. */
function secondsOf(unit: string): number {
  if (/^(?:h|o|st)/i.test(unit)) return 3_600;
  return /^m/i.test(unit) ? 60 : 1;
}
