"use client";

import { useTranslations } from "next-intl";
import type { FieldPlace } from "@/components/results/fix-place";
import { ButtonLink } from "@/components/ui/button";
import { focusField } from "@/components/ui/focus-field";
import { useStepHrefs } from "@/components/wizard/step-hrefs";

type PlaceLinkProps = { place: FieldPlace; look: "primary" | "secondary" };

/** Leads to the field in which a fix is made; the focus goes along (`components/shell/focus-heading.tsx`). */
export function PlaceLink({ place: { step, id }, look }: PlaceLinkProps) {
  const t = useTranslations("results.places");
  const hrefs = useStepHrefs();
  return (
    <ButtonLink
      look={look}
      href={{ pathname: hrefs[step], hash: id }}
      onClick={(event) => {
        const field = document.getElementById(id);
        if (!field) return;
        event.preventDefault();
        focusField(field);
      }}
    >
      {t(id)}
    </ButtonLink>
  );
}
