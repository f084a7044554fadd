import { HandOverTools } from "@/components/white-glove/hand-over-tools";
import { SharedTestPage } from "@/components/white-glove/shared-test-page";
import { DonePage } from "@/components/wizard/done-page";
import { ProviderPage } from "@/components/wizard/provider-page";
import { ServerPage } from "@/components/wizard/server-page";
import type { StepId } from "@/components/wizard/steps";
import { assertNever } from "@/lib/assert-never";
import { featuredProviderIds, providers } from "@/lib/providers/catalog";
import { providerCard } from "@/lib/providers/provider-card";

/** A step of the wizard inside a session. */
export function SharedStep({ step }: { step: StepId }) {
  switch (step) {
    case "provider":
      return <ProviderPage providers={providers.map(providerCard)} featuredIds={featuredProviderIds} />;
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
