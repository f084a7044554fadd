"use client";

import { createContext, use } from "react";
import { type StepHrefs, setupHrefs } from "@/components/wizard/steps";

const HrefsContext = createContext<StepHrefs>(setupHrefs);

/** Where the steps live, for everything inside the wizard that leads to one. */
export function StepHrefsProvider({ hrefs, children }: { hrefs: StepHrefs; children: React.ReactNode }) {
  return <HrefsContext value={hrefs}>{children}</HrefsContext>;
}

export function useStepHrefs(): StepHrefs {
  return use(HrefsContext);
}
