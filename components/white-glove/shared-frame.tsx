"use client";

import type { Route } from "next";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Clashes } from "@/components/white-glove/clashes";
import { ProposalDraft } from "@/components/white-glove/proposal-draft";
import { Proposals } from "@/components/white-glove/proposals";
import { SessionBar } from "@/components/white-glove/session-bar";
import { useSession } from "@/components/white-glove/session-context";
import { SessionOver } from "@/components/white-glove/session-over";
import { SharedPanel } from "@/components/white-glove/shared-panel";
import { TestAsked } from "@/components/white-glove/test-asked";
import { Unread } from "@/components/white-glove/unread";
import { SetupRail } from "@/components/wizard/setup-rail";
import { StepHrefsProvider } from "@/components/wizard/step-hrefs";
import { StepList } from "@/components/wizard/step-list";
import { type StepHrefs, stepIds } from "@/components/wizard/steps";

type SharedFrameProps = { hrefs: StepHrefs; reportHref: Route; children: React.ReactNode };

/** The wizard's frame in a session: the same steps, and beside them what belongs to working together. */
export function SharedFrame({ hrefs, reportHref, children }: SharedFrameProps) {
  const t = useTranslations("whiteGlove");
  const { shared, state } = useSession();
  const path = usePathname();
  const current = stepIds.find((id) => hrefs[id] === path) ?? "provider";
  useEffect(() => shared.atStep(current), [shared, current]);
  const { phase } = state.session;
  if (phase === "handed-over" || phase === "revoked") {
    return <SessionOver phase={phase} reportHref={reportHref} />;
  }

  return (
    <StepHrefsProvider hrefs={hrefs}>
      <div className="grid gap-6">
        <SessionBar />
        <StepList current={current} hrefs={hrefs} />
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_19rem] lg:gap-10">
          <div className="order-2 grid min-w-0 gap-6 lg:order-none">
            <Unread />
            <Clashes />
            <Proposals />
            <ProposalDraft />
            <TestAsked />
            {children}
          </div>
          <div className="contents lg:grid lg:gap-6">
            <div className="order-1 min-w-0">
              <SetupRail hrefs={hrefs} />
            </div>
            <aside className="order-3 grid gap-6" aria-label={t("panel")}>
              <SharedPanel />
            </aside>
          </div>
        </div>
      </div>
    </StepHrefsProvider>
  );
}
