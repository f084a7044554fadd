"use client";

import { useRouter } from "next/navigation";
import { ServerStep } from "@/components/wizard/server-step";
import { useSetup } from "@/components/wizard/setup-store";

/** The server step with the setup of this tab. */
export function ServerPage() {
  const { draft, provider, isReady, update } = useSetup();
  const router = useRouter();
  return (
    <ServerStep
      draft={draft}
      provider={provider}
      isReady={isReady}
      onChange={update}
      onContinue={() => router.push("/setup/sign-in")}
    />
  );
}
