"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { DetectionFinding } from "@/components/providers/detection-finding";
import { useDetection } from "@/components/providers/use-detection";
import { ProviderStep } from "@/components/wizard/provider-step";
import { useSetup } from "@/components/wizard/setup-store";
import { useStepHrefs } from "@/components/wizard/step-hrefs";
import { useChooseProvider } from "@/components/wizard/use-choose-provider";
import { useTakeDetection } from "@/components/wizard/use-take-detection";
import { useWishedProvider } from "@/components/wizard/use-wished-provider";
import type { ProviderCard } from "@/lib/providers/provider-card";
import { withTyped } from "@/lib/settings/draft";

type ProviderPageProps = {
  providers: readonly ProviderCard[];
  featuredIds: readonly string[];
  /** The provider that the link to this page asked for. */
  wishedId?: string | null;
};

/** The provider step with the setup of this tab, and what the address tells about it. */
export function ProviderPage({ wishedId = null, ...props }: ProviderPageProps) {
  const { draft, isReady, update, canTypeSecret } = useSetup();
  const choose = useChooseProvider();
  useWishedProvider(wishedId);
  const router = useRouter();
  const hrefs = useStepHrefs();
  const { address } = draft;
  const { take, takeIfFree, isTaken } = useTakeDetection(props.providers.map(({ id }) => id));
  // Staff watch somebody else's address: what is found there is theirs to press, not to be proposed unasked.
  const { detection, isLooking, lookUp, probe } = useDetection(address, (found) => {
    if (canTypeSecret) takeIfFree(found);
  });

  const [agreedAddress, setAgreedAddress] = useState<string | null>(null);
  const isFoundTaken = detection !== null && isTaken(detection);
  const isAgreed = agreedAddress === address;

  return (
    <ProviderStep
      {...props}
      address={address}
      providerId={draft.providerId}
      isReady={isReady}
      finding={
        <DetectionFinding
          address={address}
          detection={detection}
          isLooking={isLooking}
          isTaken={isFoundTaken}
          isAgreed={isAgreed}
          onAgree={() => setAgreedAddress(address)}
          onUse={(setting) => {
            if (!detection) return;
            setAgreedAddress(address);
            void take({ address, detection }, setting);
          }}
          onProbe={probe}
          onCorrect={(corrected) => {
            update({ address: corrected });
            lookUp(corrected);
          }}
        />
      }
      isAgreementDue={
        canTypeSecret && isFoundTaken && Boolean(detection.best && detection.confirm) && !isAgreed
      }
      onChange={update}
      onAddressLeave={lookUp}
      onChoose={(id) => {
        update({ typed: withTyped(draft, "provider").typed });
        void choose(id);
      }}
      onContinue={() => {
        // Again, because the user name may depend on an address that was typed after the choice.
        if (draft.providerId && !detection?.best) void choose(draft.providerId);
        router.push(hrefs.server);
      }}
    />
  );
}
