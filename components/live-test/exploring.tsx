"use client";

import { useTranslations } from "next-intl";
import { isExploring, type Journey, lanesBeside } from "@/components/live-test/journey";
import { Lanes } from "@/components/live-test/lanes";

type ExploringProps = { journey: Journey; port: number };

/** The other ports of the server, for as long as the chosen one keeps the message waiting. */
export function Exploring({ journey, port }: ExploringProps) {
  const t = useTranslations("liveTest");
  if (!isExploring(journey)) return null;
  const lanes = lanesBeside(journey.lanes, port);
  const areAllShut = lanes.length > 0 && lanes.every(({ found }) => found && found.status !== "open");
  return (
    <section className="grid gap-3">
      <p aria-live="polite" className="text-muted">
        {t(areAllShut ? "noneOpen" : "exploring", { port: String(port) })}
      </p>
      <Lanes lanes={lanes} />
    </section>
  );
}
