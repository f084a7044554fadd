"use client";

import { Keyboard, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { DeskFilter } from "@/components/desk/desk-filter";
import { DeskList } from "@/components/desk/desk-list";
import { DeskStatus } from "@/components/desk/desk-status";
import { ShortcutHelp } from "@/components/desk/shortcut-help";
import { type DeskSnapshot, useDesk } from "@/components/desk/use-desk";
import { useDeskKeys } from "@/components/desk/use-desk-keys";
import { useDeskWish } from "@/components/desk/use-desk-wish";
import { useNow } from "@/components/desk/use-now";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { StaffMember } from "@/lib/staff/member";
import { arrangeDesk, usualWish } from "@/lib/white-glove/arrange-desk";

type DeskProps = {
  atFirst: DeskSnapshot;
  now: number;
  member: Pick<StaffMember, "id" | "role">;
  deleteSession: (sessionId: string) => Promise<boolean>;
};

/** Every session at a glance, and what is to do in each. */
export function Desk({ atFirst, now: nowAtFirst, member, deleteSession }: DeskProps) {
  const t = useTranslations("desk");
  const { entries, here, connection } = useDesk(atFirst);
  const now = useNow(nowAtFirst);
  const [wish, changeWish] = useDeskWish();
  const rows = arrangeDesk([...entries.values()], wish, { here, now, memberId: member.id });
  const list = useRef<HTMLUListElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const keys = useDeskKeys({ list, search, onHelp: () => setIsHelpOpen(true) });

  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-3">
        <ButtonLink href="/staff/new">
          <Plus aria-hidden="true" size={18} />
          {t("invite")}
        </ButtonLink>
        <Button look="secondary" onClick={() => setIsHelpOpen(true)}>
          <Keyboard aria-hidden="true" size={18} />
          {t("shortcuts.open")}
        </Button>
        <div className="ml-auto">
          <DeskStatus connection={connection} />
        </div>
      </div>
      <DeskFilter wish={wish} onChange={changeWish} search={search} />
      <p aria-live="polite" className="mb-2 text-sm text-muted">
        {t("count", { count: rows.length })}
      </p>
      {rows.length > 0 ? (
        <DeskList ref={list} rows={rows} now={now} member={member} deleteSession={deleteSession} />
      ) : (
        <Notice tone="info" title={t(entries.size === 0 ? "empty.none" : "empty.filtered")}>
          <p>{t(entries.size === 0 ? "empty.noneText" : "empty.filteredText")}</p>
          {entries.size > 0 && (
            <Button look="quiet" onClick={() => changeWish(usualWish)}>
              {t("empty.reset")}
            </Button>
          )}
        </Notice>
      )}
      {isHelpOpen && (
        <ShortcutHelp areOn={keys.areOn} onSwitch={keys.switchOn} onClose={() => setIsHelpOpen(false)} />
      )}
    </>
  );
}
