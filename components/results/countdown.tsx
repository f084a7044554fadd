"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";

/** How long waiting still helps. The button beside it works all the time. */
export function Countdown({ atMs }: { atMs: number }) {
  const t = useTranslations("results.countdown");
  const format = useFormatter();
  const left = useSecondsUntil(atMs);
  if (left === 0) return <p className="font-semibold">{t("over")}</p>;
  return (
    <p>
      {t("left", { time: format.dateTime(atMs, { timeStyle: "short" }) })}{" "}
      <span role="timer" className="font-semibold tabular-nums">
        {clockOf(left)}
      </span>
    </p>
  );
}

/** Whole seconds, counted down while the page is open. */
function useSecondsUntil(atMs: number): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  const left = Math.max(0, Math.ceil((atMs - nowMs) / 1_000));
  const isOver = left === 0;

  useEffect(() => {
    if (isOver) return undefined;
    const timer = setInterval(() => setNowMs(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [isOver]);
  return left;
}

function clockOf(seconds: number): string {
  const parts = [Math.floor((seconds % 3_600) / 60), seconds % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  const hours = Math.floor(seconds / 3_600);
  return (hours > 0 ? [String(hours), ...parts] : parts).join(":");
}
