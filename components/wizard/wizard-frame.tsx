"use client";

import { SetupRail } from "@/components/wizard/setup-rail";
import { StepHrefsProvider } from "@/components/wizard/step-hrefs";
import { StepList } from "@/components/wizard/step-list";
import type { StepHrefs, StepId } from "@/components/wizard/steps";

type WizardFrameProps = { current: StepId; hrefs: StepHrefs; children: React.ReactNode };

/** One question a page, the way so far above it, the answers so far beside it. */
export function WizardFrame({ current, hrefs, children }: WizardFrameProps) {
  return (
    <StepHrefsProvider hrefs={hrefs}>
      <div className="grid gap-6">
        <StepList current={current} hrefs={hrefs} />
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_19rem] lg:gap-10">
          <div className="order-last min-w-0 lg:order-none">{children}</div>
          <div className="contents print:hidden">
            <SetupRail hrefs={hrefs} />
          </div>
        </div>
      </div>
    </StepHrefsProvider>
  );
}
