"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { carriedDraft } from "@/components/explain/carried-draft";
import { Button } from "@/components/ui/button";
import { firstOpenStep, setupHrefs } from "@/components/wizard/steps";
import { blankState, changeTabState, onTabState, tabState } from "@/components/wizard/tab-state";
import type { FoundSettings as Found } from "@/lib/pasted-log/settings-in-log";

/** The settings that the log gives away, and the way to try them. */
export function FoundSettings({ settings, providerId }: { settings: Found; providerId: string | null }) {
  const t = useTranslations("explain.result");
  const router = useRouter();
  const { isReady, draft, secret } = useSyncExternalStore(onTabState, tabState, () => blankState);
  const { host, port, security, username, from } = settings;
  if (host === undefined && port === undefined) return null;

  const rows = [
    ["host", host],
    ["port", port],
    ["security", security && t(`securityNames.${security}`)],
    ["username", username],
    ["from", from],
  ] as const;

  const carry = () => {
    const carried = carriedDraft(draft, settings, providerId);
    // A password was typed for one server and must not reach another.
    const keptSecret = carried.host === draft.host ? secret : "";
    changeTabState({
      draft: { ...carried, hadSecret: keptSecret !== "" },
      secret: keptSecret,
    });
    router.push(setupHrefs[firstOpenStep(carried)]);
  };

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
          <Button onClick={carry} aria-disabled={!isReady}>
            {t("carry")}
          </Button>
          <p className="mt-2 text-sm text-muted">{t("carryHint")}</p>
        </>
      )}
    </section>
  );
}
