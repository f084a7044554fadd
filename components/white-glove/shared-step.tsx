import { HandOverTools } from "@/components/white-glove/hand-over-tools";
import { SharedTestPage } from "@/components/white-glove/shared-test-page";
import { DonePage } from "@/components/wizard/done-page";
import { ProviderPage } from "@/components/wizard/provider-page";
import { ServerPage } from "@/components/wizard/server-page";
import type { StepId } from "@/components/wizard/steps";
import { assertNever } from "@/lib/assert-never";
import { providerCards } from "@/lib/providers/provider-cards";

/** A step of the wizard inside a session. */
export function SharedStep({ step }: { step: StepId }) {
  switch (step) {
    case "provider":
      return <ProviderPage cards={providerCards()} />;
    case "server":
      return <ServerPage />;
    case "test":
      return <SharedTestPage />;
    case "done":
      return (
        <>
          <DonePage />
          <HandOverTools />
        </>
      );
    default:
      return assertNever(step);
  }
}
