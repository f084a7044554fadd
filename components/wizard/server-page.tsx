"use client";

import { useRouter } from "next/navigation";
import { ServerStep } from "@/components/wizard/server-step";
import { useSetup } from "@/components/wizard/setup-store";
import { useStepHrefs } from "@/components/wizard/step-hrefs";

/** The server step with the setup of this tab. */
export function ServerPage() {
  const { draft, provider, isReady, update, checkHost } = useSetup();
  const router = useRouter();
  const hrefs = useStepHrefs();
  return (
    <ServerStep
      draft={draft}
      provider={provider}
      isReady={isReady}
      onChange={update}
      onCheck={checkHost}
      onContinue={() => router.push(hrefs.test)}
    />
  );
}
