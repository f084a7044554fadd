"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { sendCommand } from "@/components/white-glove/session-api";
import { customerHrefs } from "@/components/white-glove/shared-steps";

/** Joins: from here on staff see that the customer is there. */
export function BeginButton({ sessionId, label }: { sessionId: string; label: string }) {
  const t = useTranslations("join");
  const [status, setStatus] = useState<"idle" | "busy" | "failed">("idle");

  const begin = async () => {
    setStatus("busy");
    const joined = await sendCommand({ id: sessionId, as: "customer" }, { type: "join" });
    if (joined.ok) location.assign(customerHrefs.provider);
    else setStatus("failed");
  };
  return (
    <>
      <Button disabled={status === "busy"} onClick={() => void begin()}>
        {label}
      </Button>
      <div aria-live="polite">
        {status === "failed" && <Notice tone="shut">{t("problems.offline")}</Notice>}
      </div>
    </>
  );
}
