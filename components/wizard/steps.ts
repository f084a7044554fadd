import type { Route } from "next";
import type { SetupDraft } from "@/lib/settings/draft";
import { isHost } from "@/lib/settings/host";
import { isPortText } from "@/lib/settings/port";
import type { Report } from "@/lib/transcript/report";

/** The pages of the wizard, in their order. */
export const stepIds = ["provider", "server", "signIn", "test", "done"] as const;
export type StepId = (typeof stepIds)[number];

/** Where each step lives: below `/setup`, or below a shared session. */
export type StepHrefs = Readonly<Record<StepId, Route>>;

export const setupHrefs = {
  provider: "/setup/provider",
  server: "/setup/server",
  signIn: "/setup/sign-in",
  test: "/setup/test",
  done: "/setup/done",
} as const satisfies StepHrefs;

/** The steps that have nothing left to ask, told from what is there and not from where the person has been. */
export function finishedSteps({
  draft,
  hasSecret,
  attempts,
}: {
  draft: SetupDraft;
  hasSecret: boolean;
  attempts: readonly Pick<Report, "verdict">[];
}): ReadonlySet<StepId> {
  const canSignIn =
    draft.signIn === "none" || (hasSecret && (draft.username !== "" || draft.isUsernameSecret));
  const isFinished: Readonly<Record<StepId, boolean>> = {
    provider: draft.providerId !== null && draft.address !== "",
    server: isServerComplete(draft),
    signIn: canSignIn,
    test: attempts.at(-1)?.verdict === "sent",
    done: false,
  };
  return new Set(stepIds.filter((id) => isFinished[id]));
}

/** What the schema will accept, told without it: the frame of every step asks, and the schema is fetched late. */
export function isServerComplete({ host, port, security }: SetupDraft): boolean {
  return isHost(host.trim()) && isPortText(port) && security !== null;
}
