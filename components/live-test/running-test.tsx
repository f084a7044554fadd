"use client";

import { useTranslations } from "next-intl";
import { Exploring } from "@/components/live-test/exploring";
import type { Journey } from "@/components/live-test/journey";
import { JourneyView } from "@/components/live-test/journey-view";
import { Button } from "@/components/ui/button";
import { focusAtOnce } from "@/components/ui/focus-at-once";

type RunningTestProps = { journey: Journey; port: number; onCancel: () => void };

/** A test on its way: the stations, and the other ports as soon as the chosen one hesitates. */
export function RunningTest({ journey, port, onCancel }: RunningTestProps) {
  const t = useTranslations("liveTest");
  return (
    <div className="grid gap-6">
      <h1 ref={focusAtOnce} tabIndex={-1} className="text-2xl font-bold tracking-tight">
        {t("running")}
      </h1>
      <JourneyView journey={journey} />
      <Exploring journey={journey} port={port} />
      <div>
        <Button look="secondary" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
