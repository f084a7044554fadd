"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DeskInvitation } from "@/components/desk/desk-invitation";
import { useDeskCommand } from "@/components/desk/use-desk-command";
import { FormProblem } from "@/components/staff/form-problem";
import { Button, ButtonLink } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Field, inputLook } from "@/components/ui/field";
import { LocalTime } from "@/components/ui/local-time";
import { TextField } from "@/components/ui/text-field";
import { staffHrefs } from "@/components/white-glove/shared-steps";
import type { StaffMember } from "@/lib/staff/member";
import type { DeskRow } from "@/lib/white-glove/arrange-desk";
import { openStates } from "@/lib/white-glove/desk";

type DeskPanelProps = {
  row: DeskRow;
  member: Pick<StaffMember, "id" | "role">;
  deleteSession: (sessionId: string) => Promise<boolean>;
};

/** What staff write for each other, and the customer's way in, without leaving the desk. */
export function DeskPanel({ row, member, deleteSession }: DeskPanelProps) {
  const t = useTranslations("desk");
  const { isWorking, problem, send } = useDeskCommand(row.id);
  const [isDeletionLost, setIsDeletionLost] = useState(false);
  const isMine = row.holder?.id === member.id;
  const isOpen = openStates.includes(row.state);

  return (
    <div className="mt-4 grid items-start gap-6 border-t border-line pt-4 lg:grid-cols-2">
      <div className="grid gap-4">
        <FormProblem title={problem ?? (isDeletionLost ? t("problems.offline") : null)} />
        <Ticket row={row} isWorking={isWorking} onSave={(ticket) => send({ type: "set-ticket", ticket })} />
        <Notes row={row} isWorking={isWorking} onAdd={(text) => send({ type: "note", text })} />
      </div>
      <div className="grid gap-4">
        {isOpen && (isMine || member.role === "lead") && (
          <DeskInvitation row={row} mayRenew={isMine} onRevoke={() => void send({ type: "revoke" })} />
        )}
        <div className="flex flex-wrap items-center gap-3">
          <ButtonLink look="secondary" href={staffHrefs(row.id).provider}>
            {t("panel.open")}
          </ButtonLink>
          {isOpen && row.holder && (isMine || member.role === "lead") && (
            <Button look="quiet" className="mx-0" onClick={() => void send({ type: "release" })}>
              {t("release")}
            </Button>
          )}
          {member.role === "lead" && (
            <ConfirmButton
              label={t("deletion.delete")}
              question={t("deletion.question", { name: row.customerName })}
              confirmLabel={t("deletion.now")}
              cancelLabel={t("deletion.keep")}
              onConfirm={() =>
                void deleteSession(row.id)
                  .catch(() => false)
                  .then((isDeleted) => setIsDeletionLost(!isDeleted))
              }
            />
          )}
        </div>
      </div>
    </div>
  );
}

type TicketProps = { row: DeskRow; isWorking: boolean; onSave: (ticket: string) => Promise<boolean> };

function Ticket({ row, isWorking, onSave }: TicketProps) {
  const t = useTranslations("desk.panel");
  const [isSaved, setIsSaved] = useState(false);
  return (
    <form
      key={row.ticket}
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get("ticket");
        if (typeof typed === "string") void onSave(typed).then(setIsSaved);
      }}
    >
      <TextField
        id={`ticket-${row.id}`}
        name="ticket"
        label={t("ticket")}
        defaultValue={row.ticket}
        maxLength={100}
        autoComplete="off"
        note={isSaved && t("saved")}
        trailing={
          <Button type="submit" look="secondary" aria-disabled={isWorking}>
            {t("save")}
          </Button>
        }
      />
    </form>
  );
}

type NotesProps = { row: DeskRow; isWorking: boolean; onAdd: (text: string) => Promise<boolean> };

function Notes({ row, isWorking, onAdd }: NotesProps) {
  const t = useTranslations("desk.panel");
  const id = `note-${row.id}`;
  const [text, setText] = useState("");
  return (
    <>
      {row.notes.length > 0 && (
        <ul className="grid gap-2 text-sm">
          {row.notes.map((note) => (
            <li key={`${note.atMs} ${note.text}`} className="wrap-anywhere">
              <span className="font-semibold">{note.by}</span>{" "}
              <span className="text-muted">
                <LocalTime atMs={note.atMs} dateStyle="medium" timeStyle="short" />
              </span>
              <span className="block whitespace-pre-line">{note.text}</span>
            </li>
          ))}
        </ul>
      )}
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) void onAdd(text).then((isKept) => isKept && setText(""));
        }}
      >
        <Field id={id} label={t("note")} hint={t("noteHint")}>
          <textarea
            id={id}
            rows={2}
            maxLength={2_000}
            aria-describedby={`${id}-hint`}
            className={inputLook}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </Field>
        <div>
          <Button type="submit" look="secondary" aria-disabled={isWorking}>
            {t("add")}
          </Button>
        </div>
      </form>
    </>
  );
}
