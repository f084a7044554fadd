"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { retryAtMs } from "@/components/results/healed-by-time";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { SetupStore } from "@/components/wizard/setup-store";
import { TestStep } from "@/components/wizard/test-step";
import type { SetupDraft } from "@/lib/settings/draft";
import type { Report } from "@/lib/transcript/report";

type SendAgainProps = {
  report: Report;
  store: SetupStore;
  /** What keeps a test from being run. */
  obstacle: React.ReactNode;
  /** Runs another test, with what was changed here. */
  onStart: (change: Partial<SetupDraft>) => void | Promise<void>;
};

/** Another test under a result: one button, and behind "change" the fields that it can differ in. */
export function SendAgain({ report, store, obstacle, onStart }: SendAgainProps) {
  const t = useTranslations("results.again");
  // Kept here until it is used: the settings of the result above stay as they are.
  const [change, setChange] = useState<Partial<SetupDraft>>({});
  const { draft, isReady } = store;
  const needsSecret = store.canTypeSecret && draft.signIn === "password" && !store.hasSecret;
  // The first letter of the password must not fold its field away.
  const [opensAtFirst] = useState(needsSecret);
  const isCancelled = report.verdict === "cancelled";
  // There the result's own action is this one.
  const isOffered = isCancelled || retryAtMs(report) === null;
  return (
    <section className="grid gap-3 print:hidden">
      {obstacle ??
        (isOffered && (
          <div className={isCancelled ? "verb-bar" : ""}>
            <Button
              look={isCancelled ? "primary" : "secondary"}
              className="max-w-full wrap-anywhere"
              disabled={!isReady || needsSecret}
              onClick={() => void onStart({})}
            >
              {t("send", { recipient: report.recipient })}
            </Button>
          </div>
        ))}
      <Disclosure summary={t("change")} isOpenAtFirst={opensAtFirst}>
        <TestStep
          store={{
            ...store,
            draft: { ...draft, ...change },
            update: (patch) => setChange((before) => ({ ...before, ...patch })),
          }}
          isSecond
          obstacle={obstacle && <></>}
          onStart={() => onStart(change)}
        />
      </Disclosure>
    </section>
  );
}
