"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { blankState, changeTabState, onTabState, tabState } from "@/components/wizard/tab-state";
import { emptyDraft } from "@/lib/settings/draft";
import type { Endpoint } from "@/lib/smtp/endpoint";

type OpenInWizardProps = { host: string; start: Endpoint; username: string; password: string };

/** Begins a new setup with everything filled in; the password goes into the tab's memory, as if typed. */
export function OpenInWizard({ host, start, username, password }: OpenInWizardProps) {
  const t = useTranslations("practice");
  const router = useRouter();
  // Until then a press would be lost.
  const { isReady } = useSyncExternalStore(onTabState, tabState, () => blankState);

  const open = () => {
    changeTabState({
      draft: {
        ...emptyDraft,
        address: username,
        providerId: "other",
        host,
        port: String(start.port),
        security: start.security,
        username,
        recipient: username,
        hadSecret: true,
        typed: ["host", "endpoint", "username"],
      },
      secret: password,
      attempts: [],
      unfinished: [],
    });
    router.push("/setup/test");
  };

  return (
    <Button
      look="secondary"
      className="mt-1 justify-self-start disabled:opacity-100"
      disabled={!isReady}
      onClick={open}
    >
      {t("open")}
      <span className="sr-only">: {host}</span>
    </Button>
  );
}
