"use client";

import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { carryToWizard } from "@/components/explain/carry-to-wizard";
import { Button } from "@/components/ui/button";
import type { FoundSettings as Found } from "@/lib/pasted-log/settings-in-log";

/** Says whose server a host is: the id of the catalogue, or `null`. */
export type ProviderOf = (host: unknown) => Promise<string | null>;

/** The settings that the log gives away, and the way to try them. */
export function FoundSettings({ settings, providerOf }: { settings: Found; providerOf: ProviderOf }) {
  const t = useTranslations("explain.result");
  const [isPending, startTransition] = useTransition();
  const { host, port, security, username } = settings;
  if (host === undefined && port === undefined) return null;

  const rows = [
    ["host", host],
    ["port", port],
    ["security", security && t(`securityNames.${security}`)],
    ["username", username],
  ] as const;

  const carry = () =>
    startTransition(async () => {
      const providerId = await providerOf(host).catch(() => null);
      carryToWizard(settings, providerId);
    });

  return (
    <section>
      <h3 className="mb-2 text-lg font-semibold">{t("settings")}</h3>
      <dl className="mb-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        {rows.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name} className="contents">
              <dt className="text-muted">{t(name)}</dt>
              <dd className="min-w-0 font-mono wrap-anywhere">{value}</dd>
            </div>
          ),
        )}
      </dl>
      {host !== undefined && (
        <>
          <Button onClick={carry} aria-disabled={isPending}>
            {t("carry")}
          </Button>
          <p className="mt-2 text-sm text-muted">{t("carryHint")}</p>
        </>
      )}
    </section>
  );
}
