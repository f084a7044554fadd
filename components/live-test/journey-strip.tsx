"use client";

import { useTranslations } from "next-intl";
import type { Station } from "@/components/live-test/journey";
import { stationLooks, waitingLook } from "@/components/live-test/station-look";

type JourneyStripProps = {
  stations: readonly Station[];
  totalMs: number;
  /** Where it stopped time heals: amber, not red. */
  isWaiting?: boolean;
};

/** How far the message came, at a glance: one line of stations; on a phone the names give way to the sentence below. */
export function JourneyStrip({ stations, totalMs, isWaiting = false }: JourneyStripProps) {
  const t = useTranslations("liveTest");
  const stop = stations.find(({ status }) => status === "failed");
  const seconds = totalMs / 1000;
  return (
    <div>
      <ol aria-label={t("journey")} className="flex">
        {stations.map((station) => (
          <StripStation key={station.id} station={station} isWaiting={isWaiting} />
        ))}
      </ol>
      {stop && (
        <p className="mt-3 text-sm text-muted lg:hidden">
          {t("stoppedAt", { station: t(`stations.${stop.id}`), seconds })}
        </p>
      )}
    </div>
  );
}

type StripStationProps = { station: Station; isWaiting: boolean };

function StripStation({ station: { id, status, ms }, isWaiting }: StripStationProps) {
  const t = useTranslations("liveTest");
  const look = status === "failed" && isWaiting ? waitingLook : stationLooks[status];
  const isOver = status === "ok" || status === "failed";
  return (
    <li className="group relative grid min-w-0 grow basis-0 content-start justify-items-center">
      <span
        aria-hidden="true"
        className={`absolute top-3 left-1/2 h-0.5 w-full group-last:hidden forced-colors:bg-[CanvasText] ${status === "ok" ? "bg-open" : "bg-line"}`}
      />
      <span
        aria-hidden="true"
        className={`relative grid size-6 place-items-center rounded-full border-2 text-xs font-bold sm:size-7 ${look.dot}`}
      >
        {look.sign}
      </span>
      <span className={`mt-1 text-center text-xs leading-tight max-lg:sr-only ${look.text}`}>
        {t(`stations.${id}`)}
        <span className="sr-only">: {t(`status.${status}`)}</span>
      </span>
      <span className="text-xs text-muted max-sm:sr-only">{isOver && t("ms", { ms: Math.round(ms) })}</span>
    </li>
  );
}
