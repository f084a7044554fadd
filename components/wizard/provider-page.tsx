"use client";

import { useRouter } from "next/navigation";
import { ProviderStep } from "@/components/wizard/provider-step";
import { useSetup } from "@/components/wizard/setup-store";
import { useChooseProvider } from "@/components/wizard/use-choose-provider";
import type { ProviderCard } from "@/lib/providers/provider-card";

type ProviderPageProps = { providers: readonly ProviderCard[]; featuredIds: readonly string[] };

/** The provider step with the setup of this tab. */
export function ProviderPage(props: ProviderPageProps) {
  const { draft, isReady, update } = useSetup();
  const choose = useChooseProvider();
  const router = useRouter();

  return (
    <ProviderStep
      {...props}
      address={draft.address}
      providerId={draft.providerId}
      isReady={isReady}
      onChange={update}
      onChoose={(id) => void choose(id)}
      onContinue={() => {
        // Again, because the user name may depend on an address that was typed after the choice.
        if (draft.providerId) void choose(draft.providerId);
        router.push("/setup/server");
      }}
    />
  );
}
