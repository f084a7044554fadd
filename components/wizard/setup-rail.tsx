"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Breakable } from "@/components/ui/breakable";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { useIsStale } from "@/components/wizard/found-for";
import { useSetup } from "@/components/wizard/setup-store";
import { isServerComplete, type StepHrefs, type StepId } from "@/components/wizard/steps";
import { otherProviderId } from "@/lib/providers/other-provider";

type Line = { field: "address" | "provider" | "host" | "signIn" | "recipient"; value: string; step: StepId };

/** What is known so far, each line with the way to change it; on a phone one line that opens. */
export function SetupRail({ hrefs }: { hrefs: StepHrefs }) {
  const t = useTranslations("wizard.rail");
  const lines = useLines();
  const short = lines.filter(({ field }) => field === "provider" || field === "host");
  if (lines.length === 0) return <div className="max-lg:hidden" />;

  return (
    <>
      <details className="group min-w-0 rounded-card border border-line bg-surface lg:hidden">
        <summary className="flex min-h-11 list-none items-center gap-2 px-4 py-2 [&::-webkit-details-marker]:hidden">
          <span aria-hidden="true" className="text-sea transition-transform group-open:rotate-90">
            ›
          </span>
          <span className="shrink-0 font-semibold">{t("title")}</span>
          <span className="min-w-0 truncate text-sm text-muted">
            {short.map(({ value }) => value).join(" · ")}
          </span>
        </summary>
        <div className="border-t border-line px-4 pb-3">
          <RailLines lines={lines} hrefs={hrefs} />
        </div>
      </details>
      <aside
        className="hidden rounded-card border border-line bg-surface p-5 shadow-card lg:block"
        aria-label={t("title")}
      >
        <h2 className="font-semibold">{t("title")}</h2>
        <RailLines lines={lines} hrefs={hrefs} />
      </aside>
    </>
  );
}

function RailLines({ lines, hrefs }: { lines: readonly Line[]; hrefs: StepHrefs }) {
  const t = useTranslations("wizard.rail");
  const name = useTranslations("settings.fields");
  const { startOver } = useSetup();
  const isStale = useIsStale();
  return (
    <>
      <dl
        aria-busy={isStale}
        className="mt-2 text-sm transition-opacity aria-busy:opacity-50 aria-busy:grayscale"
      >
        {lines.map(({ field, value, step }) => (
          <div key={field} className="border-b border-line py-2 last:border-0">
            <dt className="text-muted">{name(field)}</dt>
            <dd className="flex items-baseline gap-3">
              <span
                className={`min-w-0 grow wrap-anywhere ${field === "host" ? "host-text" : "font-semibold"}`}
              >
                <Breakable text={value} />
              </span>
              <Link
                href={hrefs[step]}
                aria-label={t("changeField", { field: name(field) })}
                className="text-link inline-flex min-h-6 items-center"
              >
                {t("change")}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
      {startOver && (
        <ConfirmButton
          label={t("startOver")}
          question={t("startOverQuestion")}
          confirmLabel={t("startOverNow")}
          cancelLabel={t("startOverKeep")}
          onConfirm={startOver}
        />
      )}
    </>
  );
}

/** What has been answered, in the order of the steps; what has not says nothing. */
function useLines(): readonly Line[] {
  const t = useTranslations("wizard.rail");
  const security = useTranslations("settings.security");
  const { draft, provider } = useSetup();
  const door = isServerComplete(draft) && draft.security ? `, ${draft.port} ${security(draft.security)}` : "";
  const signIn = {
    none: t("none"),
    password: draft.isUsernameSecret ? t("secretIsUsername") : draft.username,
  }[draft.signIn];
  const lines: readonly Line[] = [
    { field: "address", value: draft.address, step: "provider" },
    {
      field: "provider",
      value: provider?.name ?? (draft.providerId === otherProviderId ? t("otherProvider") : ""),
      step: "provider",
    },
    { field: "host", value: draft.host && `${draft.host}${door}`, step: "server" },
    { field: "signIn", value: draft.host && signIn, step: "test" },
    { field: "recipient", value: draft.recipient, step: "test" },
  ];
  return lines.filter(({ value }) => value !== "");
}
