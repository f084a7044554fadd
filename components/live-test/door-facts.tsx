"use client";

import { useTranslations } from "next-intl";
import { type DoorState, lightOf, spokenIn, wordOf } from "@/components/live-test/door";
import { StatusMark } from "@/components/ui/status-mark";

/** Light, word and round trip of one port. */
export function DoorLight({ door }: { door: DoorState }) {
  const t = useTranslations("liveTest");
  const isKnown = door !== null && door !== "checking";
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2 text-sm">
      <StatusMark status={lightOf(door)}>{t(`doors.${wordOf(door)}`)}</StatusMark>
      {isKnown && door.status === "open" && (
        <span className="text-muted">{t("ms", { ms: Math.round(door.ms) })}</span>
      )}
    </span>
  );
}

/** What was spoken there. */
export function DoorSpoken({ door }: { door: DoorState }) {
  const t = useTranslations("liveTest.spoken");
  const spoken = spokenIn(door);
  return spoken && <span>{t(spoken)}</span>;
}
