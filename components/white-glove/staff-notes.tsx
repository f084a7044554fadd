"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { inputLook } from "@/components/ui/field";
import { LocalTime } from "@/components/ui/local-time";
import { useSession } from "@/components/white-glove/session-context";

/** What staff write for each other. */
export function StaffNotes() {
  const t = useTranslations("whiteGlove.notes");
  const { shared, state } = useSession();
  const [text, setText] = useState("");
  return (
    <div className="grid gap-3 text-sm">
      <p className="text-muted">{t("hint")}</p>
      <ul className="grid gap-2">
        {state.session.desk.notes.map((note) => (
          <li key={`${note.atMs} ${note.text}`} className="wrap-anywhere">
            <span className="font-semibold">{note.by}</span>{" "}
            <span className="text-muted">
              <LocalTime atMs={note.atMs} timeStyle="short" />
            </span>
            <span className="block whitespace-pre-line">{note.text}</span>
          </li>
        ))}
      </ul>
      <form
        className="grid justify-items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === "") return;
          void shared.command({ type: "note", text }).then((isKept) => isKept && setText(""));
        }}
      >
        <label className="grid w-full gap-1 font-semibold">
          {t("label")}
          <textarea
            className={inputLook}
            rows={2}
            maxLength={2_000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <Button type="submit" look="secondary">
          {t("add")}
        </Button>
      </form>
    </div>
  );
}
