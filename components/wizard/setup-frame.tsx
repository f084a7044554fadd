"use client";

import { usePathname } from "next/navigation";
import { setupHrefs, stepIds } from "@/components/wizard/steps";
import { WizardFrame } from "@/components/wizard/wizard-frame";

/** The wizard's frame around the pages below `/setup`. */
export function SetupFrame({ children }: { children: React.ReactNode }) {
  const path = usePathname();
  const current = stepIds.find((id) => setupHrefs[id] === path) ?? "provider";
  return (
    <WizardFrame current={current} hrefs={setupHrefs}>
      {children}
    </WizardFrame>
  );
}
