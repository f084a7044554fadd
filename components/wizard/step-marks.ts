import { isAboutDraft } from "@/components/wizard/is-about-draft";
import { isServerComplete, type StepId } from "@/components/wizard/steps";
import { assertNever } from "@/lib/assert-never";
import type { SetupDraft } from "@/lib/settings/draft";
import { severityOf } from "@/lib/smtp/reply";
import type { Failure } from "@/lib/transcript/failure";
import type { Report } from "@/lib/transcript/report";
import type { Stage } from "@/lib/transcript/stage";

/** Finished, wrong, or not now: only what a test or completeness shows. */
export type StepMark = "done" | "shut" | "slow";

/** What is known of each step, from what is there and not from where the person has been. */
export function stepMarks({
  draft,
  attempts,
}: {
  draft: SetupDraft;
  attempts: readonly Report[];
}): Readonly<Partial<Record<StepId, StepMark>>> {
  const latest = attempts.at(-1);
  const current = latest && isAboutDraft(latest, draft) ? latest : null;
  return {
    ...(draft.providerId !== null && draft.address !== "" && { provider: "done" }),
    ...(isServerComplete(draft) && { server: "done" }),
    ...(current?.verdict === "sent" && { test: "done" }),
    ...(current?.failure && { [stepOf(current.failure.stage)]: markOf(current.failure) }),
  };
}

/** Where a failure at this stage is put right. */
export function stepOf(stage: Stage): StepId {
  switch (stage) {
    case "dns":
    case "connect":
    case "tls":
    case "greeting":
    case "ehlo":
    case "starttls":
      return "server";
    case "mail":
      return "provider";
    case "auth":
    case "rcpt":
    case "data":
    case "body":
    case "quit":
      return "test";
    default:
      return assertNever(stage);
  }
}

/** A reply that asks for patience is not a fault of the settings (RFC 5321 §4.2.1). */
function markOf({ code }: Failure): StepMark {
  return code !== null && severityOf({ code }) === "transient" ? "slow" : "shut";
}
