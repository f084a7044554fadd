"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { UnfinishedTest } from "@/components/live-test/unfinished-test";
import { useChangedValue } from "@/components/results/before-after";
import { StatusMark } from "@/components/ui/status-mark";
import type { Endpoint } from "@/lib/smtp/endpoint";
import { changesBetween } from "@/lib/transcript/patch";
import type { Report } from "@/lib/transcript/report";

const marks = { sent: "open", failed: "shut", cancelled: "idle", unfinished: "slow" } as const;

type AttemptsProps = { attempts: readonly Report[]; unfinished: readonly UnfinishedTest[] };

/** The tests of this sitting, the newest first, each with what had changed since the one before. */
export function Attempts({ attempts, unfinished }: AttemptsProps) {
  const t = useTranslations("results.attempts");
  const left = useTranslations("liveTest.left");
  const station = useTranslations("liveTest.stations");
  const valueOf = useChangedValue();

  const finished = attempts.map((report, index) => {
    const before = attempts[index - 1];
    const changes = before ? changesBetween(before.settings, report.settings) : [];
    const told = changes.map((one) => `${valueOf(one.field, one.before)} → ${valueOf(one.field, one.after)}`);
    return {
      ...report,
      state: report.verdict,
      endpoint: report.settings,
      outcome: report.diagnosis?.title,
      note: before && (told.length > 0 ? t("changed", { changes: told.join(", ") }) : t("same")),
    };
  });
  const open = unfinished.map((test) => ({
    ...test,
    state: "unfinished" as const,
    outcome: test.station ? left("station", { station: station(test.station) }) : undefined,
    note: left("text"),
  }));
  const lines = [...finished, ...open].toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts" className="mb-2 text-lg font-semibold">
        {t("title")}
      </h2>
      <ol className="grid gap-2">
        {lines.map((line) => (
          <AttemptLine key={line.id} {...line} />
        ))}
      </ol>
    </section>
  );
}

type AttemptLineProps = {
  startedAt: string;
  state: keyof typeof marks;
  endpoint: Endpoint;
  outcome: string | undefined;
  note: string | undefined;
};

function AttemptLine({ startedAt, state, endpoint, outcome, note }: AttemptLineProps) {
  const t = useTranslations("results.attempts");
  const format = useFormatter();
  const valueOf = useChangedValue();
  return (
    <li className="grid grid-cols-[auto_1fr] gap-x-4 border-t border-line pt-2 text-sm sm:grid-cols-[5rem_8rem_1fr]">
      <time dateTime={startedAt} className="text-muted">
        {format.dateTime(new Date(startedAt), { timeStyle: "medium" })}
      </time>
      <StatusMark status={marks[state]}>{t(state)}</StatusMark>
      <span className="col-span-2 min-w-0 wrap-anywhere sm:col-span-1">
        {endpoint.port} {valueOf("security", endpoint.security)}
        {outcome && ` · ${outcome}`}
        {note && <span className="block text-muted">{note}</span>}
      </span>
    </li>
  );
}
