"use client";

import { ChevronDown } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { DeskPanel } from "@/components/desk/desk-panel";
import { useDeskCommand } from "@/components/desk/use-desk-command";
import { FormProblem } from "@/components/staff/form-problem";
import { Button } from "@/components/ui/button";
import { type Status, StatusMark } from "@/components/ui/status-mark";
import { staffHrefs } from "@/components/white-glove/shared-steps";
import type { StaffMember } from "@/lib/staff/member";
import type { DeskRow } from "@/lib/white-glove/arrange-desk";
import { type DeskState, openStates } from "@/lib/white-glove/desk";

const lights: Readonly<Record<DeskState, Status>> = {
  invited: "idle",
  here: "slow",
  away: "idle",
  "stuck-at-sign-in": "shut",
  stuck: "shut",
  working: "open",
  "handed-over": "open",
  revoked: "idle",
  expired: "idle",
};

type DeskRowProps = {
  row: DeskRow;
  now: number;
  member: Pick<StaffMember, "id" | "role">;
  deleteSession: (sessionId: string) => Promise<boolean>;
};

/** A session in the list: where it stands, whose it is, and what can be done from here. */
export function DeskRowView({ row, now, member, deleteSession }: DeskRowProps) {
  const t = useTranslations("desk");
  const format = useFormatter();
  const [isExpanded, setIsExpanded] = useState(false);
  const panelId = useId();
  const { isWorking, problem, send } = useDeskCommand(row.id);
  const { customerName, holder, state, provider, host, address } = row;
  const isMine = holder?.id === member.id;
  const ago = (atMs: number) => format.relativeTime(atMs, { now, style: "narrow" });
  const extras = [
    row.isCustomerHere && state !== "here" && t("isHere"),
    row.isTesting && t("testing"),
    row.hasSealedPassword && t("sealed"),
  ].filter((text) => text !== false);

  return (
    <>
      <div className="grid items-start gap-x-6 gap-y-2 lg:grid-cols-[10rem_minmax(0,1.3fr)_minmax(0,1.3fr)_minmax(0,1fr)_auto]">
        <div>
          <StatusMark status={lights[state]}>{t(`states.${state}`)}</StatusMark>
          {extras.length > 0 && <p className="text-sm text-muted">{extras.join(" · ")}</p>}
        </div>
        <div className="min-w-0">
          <Link
            data-desk-row
            href={staffHrefs(row.id).provider}
            className="text-link inline-flex min-h-6 font-semibold wrap-anywhere"
          >
            {customerName}
          </Link>
          <p className="text-sm wrap-anywhere text-muted">
            {row.ticket && `${row.ticket} · `}
            {t("opened")} {ago(row.openedAtMs)}
          </p>
        </div>
        <div className="min-w-0">
          <p className="wrap-anywhere">
            {provider ?? (host || <span className="text-muted">{t("noProvider")}</span>)}
          </p>
          {address && <p className="text-sm wrap-anywhere text-muted">{address}</p>}
        </div>
        <div className="min-w-0">
          <p className="wrap-anywhere">{isMine ? t("you") : (holder?.name ?? t("free"))}</p>
          {holder && <p className="text-sm text-muted">{ago(holder.sinceMs)}</p>}
        </div>
        <div className="flex flex-wrap gap-2 lg:justify-end">
          {openStates.includes(state) && !isMine && (holder === null || member.role === "lead") && (
            <Button
              data-desk-take
              look="secondary"
              aria-disabled={isWorking}
              onClick={() => void send({ type: "take" })}
            >
              {t(holder === null ? "take" : "takeOver")}
            </Button>
          )}
          <Button
            data-desk-more
            look="secondary"
            aria-expanded={isExpanded}
            aria-controls={panelId}
            className="px-3"
            onClick={() => setIsExpanded(!isExpanded)}
          >
            {row.notes.length > 0 && (
              <span className="text-sm">{t("notes", { count: row.notes.length })} </span>
            )}
            <span className="sr-only">{t("moreOf", { name: customerName })}</span>
            <ChevronDown
              aria-hidden="true"
              size={18}
              className={`transition-transform ${isExpanded ? "rotate-180" : ""}`}
            />
          </Button>
        </div>
      </div>
      <FormProblem title={problem} />
      <div id={panelId}>
        {isExpanded && <DeskPanel row={row} member={member} deleteSession={deleteSession} />}
      </div>
    </>
  );
}
