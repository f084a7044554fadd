"use client";

import { useTranslations } from "next-intl";
import type { Journey, Station } from "@/components/live-test/journey";
import { RunningTime } from "@/components/live-test/running-time";
import { stationLooks } from "@/components/live-test/station-look";
import { TimeBar } from "@/components/live-test/time-bar";

type JourneyViewProps = { journey: Pick<Journey, "stations"> };

/** What a full bar stands for at least, so that a millisecond alone does not look long. */
const shortestScaleMs = 100;

/** Where the message is on its way: a line of stations, each with its time. */
export function JourneyView({ journey }: JourneyViewProps) {
  const t = useTranslations("liveTest");
  const longestMs = Math.max(shortestScaleMs, ...journey.stations.map(({ ms }) => ms));
  return (
    <ol aria-label={t("journey")} className="grid">
      {journey.stations.map((station) => (
        <StationLine key={station.id} station={station} longestMs={longestMs} />
      ))}
    </ol>
  );
}

type StationLineProps = { station: Station; longestMs: number };

function StationLine({ station, longestMs }: StationLineProps) {
  const t = useTranslations("liveTest");
  const { id, status, ms, details, stage } = station;
  const look = stationLooks[status];
  const isOver = status === "ok" || status === "failed";
  return (
    <li className="group relative grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 pb-3 last:pb-0">
      <span
        aria-hidden="true"
        className="absolute top-7 bottom-0 left-[0.8125rem] w-0.5 bg-line group-last:hidden"
      />
      <span
        aria-hidden="true"
        className={`grid size-7 place-items-center rounded-full border-2 text-sm font-bold ${look.dot}`}
      >
        {look.sign}
      </span>
      <div className="min-w-0">
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 sm:grid-cols-[9rem_minmax(0,1fr)_4.5rem]">
          <span className={look.text}>
            {t(`stations.${id}`)}
            <span className="sr-only">: {t(`status.${status}`)}</span>
          </span>
          <span className="order-last col-span-2 sm:order-none sm:col-span-1">
            {isOver && <TimeBar share={ms / longestMs} tone={status === "failed" ? "shut" : "open"} />}
          </span>
          <span className="text-right text-sm text-muted">{isOver && t("ms", { ms: Math.round(ms) })}</span>
        </div>
        {status === "running" && <p className="text-sm text-muted">{t(`meanings.${id}`)}</p>}
        {stage && <RunningTime key={stage} stage={stage} />}
        {isOver && details.length > 0 && (
          <p className="text-sm text-muted wrap-anywhere">{details.join(" · ")}</p>
        )}
      </div>
    </li>
  );
}
