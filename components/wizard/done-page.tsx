"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { useSetup } from "@/components/wizard/setup-store";
import { StepCard } from "@/components/wizard/step-card";
import { useStepHrefs } from "@/components/wizard/step-hrefs";

/** The settings to take away, as they were proven. */
export function DonePage() {
  const { draft, attempts, isReady, startOver } = useSetup();
  const t = useTranslations("wizard.done");
  const field = useTranslations("settings.fields");
  const security = useTranslations("settings.security");
  const copy = useTranslations("common.copy");
  const rail = useTranslations("wizard.rail");
  const format = useFormatter();
  const hrefs = useStepHrefs();
  if (!isReady) return null;

  const sent = attempts.findLast(({ verdict }) => verdict === "sent");
  const settings = sent?.settings;
  const username = settings?.auth.method === "none" ? rail("none") : settings?.auth.username;
  const rows: readonly (readonly [string, string])[] = [
    [field("host"), settings?.host ?? draft.host],
    [field("port"), String(settings?.port ?? draft.port)],
    [field("security"), security(settings?.security ?? draft.security ?? "starttls")],
    [field("username"), username ?? draft.username],
    [field("password"), t("password")],
    [field("fromAddress"), settings?.from.address ?? draft.address],
  ];
  const text = rows.map(([name, value]) => `${name}: ${value}`).join("\n");

  return (
    <StepCard
      title={t(sent ? "title" : "titleUntested")}
      lead={
        sent
          ? t("lead", { time: format.dateTime(new Date(sent.startedAt), { timeStyle: "short" }) })
          : t("leadUntested")
      }
    >
      <dl className="grid">
        {rows.map(([name, value]) => (
          <div
            key={name}
            className="grid border-t border-line py-2 last:border-b sm:grid-cols-[12rem_minmax(0,1fr)]"
          >
            <dt className="text-muted">{name}</dt>
            <dd className="font-semibold wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-6 flex flex-wrap gap-3">
        {!sent && <ButtonLink href={hrefs.test}>{t("toTest")}</ButtonLink>}
        <CopyButton
          text={text}
          label={t("copySettings")}
          doneLabel={copy("done")}
          failedLabel={copy("failed")}
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
