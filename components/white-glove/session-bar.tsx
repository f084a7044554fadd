"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { PeopleHere } from "@/components/white-glove/people-here";
import { useSession } from "@/components/white-glove/session-context";

/** Above every step: who else is here, and what stands in the way of working together. */
export function SessionBar() {
  const t = useTranslations("whiteGlove");
  const { shared, state } = useSession();
  const { customerName, desk } = state.session;
  const { connection, dropped, problem } = state;
  const problemText = (code: string) =>
    isKnown(code) ? t(`problems.${code}`) : t("problems.unknown", { code });
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        {shared.actor.kind === "staff" && (
          <p className="text-lg font-semibold wrap-anywhere">
            {[customerName, desk.ticket].filter(Boolean).join(" · ")}
          </p>
        )}
        <PeopleHere />
      </div>
      <div aria-live="polite" className="grid gap-3">
        {connection === "lost" && <Notice tone="slow">{t("connection.lost")}</Notice>}
        {connection === "ended" && <Notice tone="shut">{t("connection.ended")}</Notice>}
        {dropped && (
          <Notice tone="slow" title={t("dropped.title")}>
            {t(`dropped.${dropped}`)}
          </Notice>
        )}
        {problem && <Notice tone="shut">{problemText(problem)}</Notice>}
      </div>
    </div>
  );
}

const knownProblems = {
  offline: true,
  "not-allowed": true,
  "needs-proposal": true,
  closed: true,
  stale: true,
  "unknown-proposal": true,
  "nothing-to-change": true,
  "host-changed-meanwhile": true,
  "host-unreachable": true,
  "addresses-changed": true,
  "no-sealed-password": true,
  "too-many-requests": true,
};

function isKnown(code: string): code is keyof typeof knownProblems {
  return Object.hasOwn(knownProblems, code);
}
