"use client";

import { useTranslations } from "next-intl";
import { useSession } from "@/components/white-glove/session-context";
import { useAuthorName } from "@/components/white-glove/use-author-name";
import { stepIds } from "@/components/wizard/steps";
import type { Present } from "@/lib/white-glove/presence";

/** Who has the session open, and which step each looks at. */
export function PeopleHere() {
  const t = useTranslations("whiteGlove.people");
  const { shared, state } = useSession();
  const nameOf = useAuthorName();
  const isMe = ({ kind, name }: Present) =>
    kind === "customer"
      ? shared.actor.kind === "customer"
      : "name" in shared.actor && shared.actor.name === name;
  const others = state.here.filter((one) => !isMe(one));
  const isCustomerHere = others.some(({ kind }) => kind === "customer");

  return (
    <ul aria-label={t("label")} aria-live="polite" className="flex flex-wrap gap-x-5 gap-y-1">
      {others.map((one) => (
        <li key={`${one.kind} ${one.name}`} className="flex items-baseline gap-1.5">
          <span aria-hidden="true" className="text-open">
            ●
          </span>
          <span>
            <span className="font-semibold">{nameOf(one)}</span>{" "}
            <span className="text-muted">
              <StepPlace step={one.step} />
            </span>
          </span>
        </li>
      ))}
      {shared.actor.kind === "staff" && !isCustomerHere && (
        <li className="flex items-baseline gap-1.5 text-muted">
          <span aria-hidden="true">○</span>
          {t("customerAway", { name: nameOf({ kind: "customer" }) })}
        </li>
      )}
      {shared.actor.kind === "customer" && others.length === 0 && (
        <li className="flex items-baseline gap-1.5 text-muted">
          <span aria-hidden="true">○</span>
          {t("nobodyElse", { name: state.session.holder?.name ?? state.session.openedBy })}
        </li>
      )}
    </ul>
  );
}

function StepPlace({ step }: { step: string }) {
  const t = useTranslations("whiteGlove.people");
  const names = useTranslations("wizard.steps");
  const known = stepIds.find((id) => id === step);
  return known ? t("atStep", { step: names(known) }) : null;
}
