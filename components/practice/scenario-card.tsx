import { useTranslations } from "next-intl";
import { OpenInWizard } from "@/components/practice/open-in-wizard";
import { Breakable } from "@/components/ui/breakable";
import { type Status, StatusMark } from "@/components/ui/status-mark";
import type { Scenario } from "@/lib/practice/scenario";

/** One practice server: what it teaches, what stands behind its ports, and how to sign in. */
export function ScenarioCard({ scenario }: { scenario: Scenario }) {
  const t = useTranslations("practice");
  const { id, host, start, credentials, doors } = scenario;
  const isTrap = credentials.accepted !== credentials.password && credentials.accepted !== null;

  return (
    <li
      id={id}
      className="grid scroll-mt-6 content-start gap-3 rounded-card border border-line bg-surface p-5 shadow-card"
    >
      <h3 className="text-lg font-semibold">{t(`scenarios.${id}.title`)}</h3>
      <p className="text-muted">{t(`scenarios.${id}.learn`)}</p>
      <ul aria-label={t("ports")} className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {Object.entries(doors).map(([port, door]) => (
          <li key={port} className="flex items-baseline gap-2">
            <span className="text-base font-bold tabular-nums">{port}</span>
            <StatusMark status={lampOf(door)}>
              {t(`door.${door === "silent" ? "silent" : door.security}`)}
            </StatusMark>
          </li>
        ))}
      </ul>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        <Fact name={t("host")} value={host} />
        <Fact name={t("username")} value={credentials.username} />
        <Fact name={t("password")} value={credentials.password} />
        {isTrap && <Fact name={t("correctPassword")} value={credentials.accepted} />}
      </dl>
      <OpenInWizard
        host={host}
        start={start}
        username={credentials.username}
        password={credentials.password}
      />
    </li>
  );
}

/** Amber for what a person should not settle for: no encryption, a certificate that is not good. */
function lampOf(door: Scenario["doors"][number]): Status {
  if (door === "silent") return "shut";
  return door.security === "none" || door.certificate ? "slow" : "open";
}

function Fact({ name, value }: { name: string; value: string | null }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 font-mono wrap-anywhere">{value && <Breakable text={value} />}</dd>
    </>
  );
}
