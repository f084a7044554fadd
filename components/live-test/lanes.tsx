"use client";

import { useTranslations } from "next-intl";
import { DoorLight, DoorSpoken } from "@/components/live-test/door-facts";
import type { Lane } from "@/components/live-test/journey";

/** The other ports of the same server, lighting up as they answer. */
export function Lanes({ lanes }: { lanes: readonly Lane[] }) {
  const t = useTranslations("liveTest");
  const settings = useTranslations("settings.security");
  return (
    <ul className="grid gap-2 sm:grid-cols-2">
      {lanes.map(({ port, security, found }) => (
        <li key={`${port} ${security}`} className="rounded-card border border-line p-3">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <span className="port-number">{port}</span>
            <span className="text-sm">{settings(security)}</span>
            <span className="ml-auto">
              <DoorLight door={found ?? "checking"} />
            </span>
          </div>
          <p className="text-sm text-muted">
            {found?.signedIn ? t("signedIn") : <DoorSpoken door={found} />}
          </p>
        </li>
      ))}
    </ul>
  );
}
