"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { usualDeadlinesMs } from "@/lib/live-test/deadlines";
import type { Stage } from "@/lib/transcript/stage";

/** Shows that a stage is still going and when it will be given up; says nothing for a stage of under a second. */
export function RunningTime({ stage }: { stage: Stage }) {
  const t = useTranslations("liveTest");
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((now) => now + 1), 1_000);
    return () => clearInterval(timer);
  }, []);

  const mostMs = usualDeadlinesMs.chosen[stage];
  return (
    <div className="mt-1 grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3">
      <span className="block h-1.5 overflow-hidden rounded-full bg-sunken motion-reduce:invisible">
        <span
          className="block h-full origin-left animate-fill rounded-full bg-sea"
          style={{ animationDuration: `${mostMs}ms` }}
        />
      </span>
      <span aria-hidden="true" className="text-sm text-muted">
        {seconds > 0 && t("waiting", { seconds, most: Math.round(mostMs / 1_000) })}
      </span>
    </div>
  );
}
