import { usualFixes } from "@/lib/diagnosis/fixes/usual-fixes";
import type { CauseId } from "@/lib/transcript/cause";
import type { FixId } from "@/lib/transcript/fix";

/** What to read for "another port" where no test has told which one answers. */
const otherPorts: Partial<Record<CauseId, readonly FixId[]>> = {
  "port-blocked": ["use-587-starttls", "use-465-tls", "use-2525"],
  "starttls-unavailable": ["use-465-tls"],
  "traffic-intercepted": ["use-465-tls"],
};

/** What helps with a cause, the best first, as its page lists it. */
export function fixesOfProblem(cause: CauseId): readonly FixId[] {
  return usualFixes[cause].flatMap((step) =>
    step === "another-port" ? (otherPorts[cause] ?? ["use-587-starttls", "use-465-tls"]) : [step],
  );
}
