"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useArrivalAnswer } from "@/components/results/arrival-answers";
import { Button, ButtonLink } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { StatusMark } from "@/components/ui/status-mark";
import { useSetup } from "@/components/wizard/setup-store";
import { StepCard } from "@/components/wizard/step-card";
import { useStepHrefs } from "@/components/wizard/step-hrefs";
import { useSettingsRows } from "@/components/wizard/use-settings-rows";
import type { Report } from "@/lib/transcript/report";

/** The settings to take away, as they were proven. */
export function DonePage() {
  const { isReady } = useSetup();
  // At least a screen high, so that the footer does not move when the tab's settings come.
  return <div className="min-h-dvh print:min-h-0">{isReady && <ProvenSettings />}</div>;
}

function ProvenSettings() {
  const { attempts, startOver } = useSetup();
  const t = useTranslations("wizard.done");
  const copy = useTranslations("common.copy");
  const hrefs = useStepHrefs();
  const sent = attempts.findLast(({ verdict }) => verdict === "sent");
  const rows = useSettingsRows(sent);
  const texts = { doneLabel: copy("done"), failedLabel: copy("failed") };
  return (
    <StepCard title={t(sent ? "title" : "titleUntested")} lead={t(sent ? "lead" : "leadUntested")}>
      {sent && <Proof report={sent} />}
      <dl className="grid">
        {rows.map(({ name, value, isCopied }) => (
          <div
            key={name}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-t border-line py-2 last:border-b sm:grid-cols-[12rem_minmax(0,1fr)_auto]"
          >
            <dt className="text-muted max-sm:col-span-2">{name}</dt>
            <dd className={isCopied ? "font-semibold wrap-anywhere" : "text-muted"}>{value}</dd>
            {isCopied && (
              <dd>
                <CopyButton
                  look="quiet"
                  text={value}
                  label={
                    <>
                      {copy("label")}
                      <span className="sr-only">: {name}</span>
                    </>
                  }
                  {...texts}
                />
              </dd>
            )}
          </div>
        ))}
      </dl>
      <div className="mt-6 flex flex-wrap gap-3">
        {!sent && <ButtonLink href={hrefs.test}>{t("toTest")}</ButtonLink>}
        <CopyButton
          look={sent ? "primary" : "secondary"}
          text={rows.map(({ name, value }) => `${name}: ${value}`).join("\n")}
          label={t("copySettings")}
          {...texts}
        />
        {sent && startOver && (
          <Button look="secondary" onClick={startOver}>
            {t("next")}
          </Button>
        )}
      </div>
    </StepCard>
  );
}

const arrivalLights = { inbox: "open", spam: "slow", missing: "slow" } as const;

/** How far the settings are proven: accepted by the server, and what its recipient says. */
function Proof({ report }: { report: Report }) {
  const t = useTranslations("wizard.done");
  const format = useFormatter();
  const hrefs = useStepHrefs();
  const arrival = useArrivalAnswer(report.id);
  const time = format.dateTime(new Date(report.startedAt), { dateStyle: "medium", timeStyle: "short" });
  return (
    <ul className="mb-6 grid gap-1">
      <li>
        <StatusMark status="open">{t(report.accepted ? "accepted" : "signedIn", { time })}</StatusMark>
      </li>
      {report.accepted && (
        <li className="flex flex-wrap items-baseline gap-x-3">
          <StatusMark status={arrival ? arrivalLights[arrival] : "idle"}>
            {t(`arrival.${arrival ?? "unknown"}`)}
          </StatusMark>
          {arrival !== "inbox" && (
            <ButtonLink look="quiet" href={{ pathname: hrefs.test, hash: "arrival" }}>
              {t(arrival ? "arrivalHelp" : "toArrival")}
            </ButtonLink>
          )}
        </li>
      )}
    </ul>
  );
}
