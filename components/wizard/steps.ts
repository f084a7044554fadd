import type { Route } from "next";
import type { ChosenProvider } from "@/components/wizard/chosen-provider";
import { otherProviderId } from "@/lib/providers/other-provider";
import { isServerUndecided } from "@/lib/providers/server-choice";
import type { SetupDraft } from "@/lib/settings/draft";
import { isHost, toAsciiHost } from "@/lib/settings/host";
import { isPortText } from "@/lib/settings/port";

/** The pages of the wizard, in their order. */
export const stepIds = ["provider", "server", "test", "done"] as const;
export type StepId = (typeof stepIds)[number];

/** Where each step lives: below `/setup`, or below a shared session. */
export type StepHrefs = Readonly<Record<StepId, Route>>;

export const setupHrefs = {
  provider: "/setup/provider",
  server: "/setup/server",
  test: "/setup/test",
  done: "/setup/done",
} as const satisfies StepHrefs;

/** What the choice of a page depends on; without the provider's page of the catalogue nothing is taken for decided. */
type Choice = { draft: SetupDraft; provider: Pick<ChosenProvider, "domains" | "hosts"> | null };

/** The page after the address: the server's own only where something about it is left to decide. */
export function stepAfterProvider({ draft, provider }: Choice): "server" | "test" {
  return !isServerComplete(draft) || isServerUndecided(draft, provider) ? "server" : "test";
}

/** The steps that this setup has, in their order; the server is one where it is a question, or is looked at. */
export function visibleSteps({
  draft,
  provider,
  opened,
}: Choice & { opened: ReadonlySet<StepId> }): readonly StepId[] {
  const isStarted = draft.providerId !== null;
  // A complete server of a provider whose page is still on its way was decided before: no step comes and goes.
  const isArriving = provider === null && draft.providerId !== otherProviderId && isServerComplete(draft);
  const asksServer = isStarted && !isArriving && stepAfterProvider({ draft, provider }) === "server";
  return stepIds.filter((id) => id !== "server" || asksServer || opened.has(id));
}

/** The first step with something missing, for settings that come from elsewhere. */
export function firstOpenStep(draft: SetupDraft): StepId {
  if (draft.providerId === null || draft.address === "") return "provider";
  return isServerComplete(draft) ? "test" : "server";
}

/** What the schema will accept, told without it: the frame of every step asks, and the schema is fetched late. */
export function isServerComplete({ host, port, security }: SetupDraft): boolean {
  return isHost(toAsciiHost(host.trim())) && isPortText(port) && security !== null;
}
