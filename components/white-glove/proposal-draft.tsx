"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextField } from "@/components/ui/text-field";
import { patchOf } from "@/components/white-glove/edits";
import { FieldChanges } from "@/components/white-glove/field-changes";
import { useSession, useStanding } from "@/components/white-glove/session-context";
import { useFieldWords } from "@/components/white-glove/use-field-words";
import { effectivePatch } from "@/lib/white-glove/shared-settings";

/** What staff changed in the steps, as long as it is only theirs: to be proposed to the customer. */
export function ProposalDraft() {
  const t = useTranslations("whiteGlove.draft");
  const { shared, state } = useSession();
  const standing = useStanding();
  const { changesOf } = useFieldWords();
  const [note, setNote] = useState("");
  const { settings, allowsDirectChanges } = state.session;
  const patch = effectivePatch(settings, patchOf(state.edits));
  const isDraft = standing === "holder" && !allowsDirectChanges && Object.keys(patch).length > 0;
  if (!isDraft) return null;

  return (
    <Card className="border-sea">
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void shared.propose({ patch, note }).then((isDone) => isDone && setNote(""));
        }}
      >
        <h2 className="font-semibold">{t("title")}</h2>
        <FieldChanges changes={changesOf(settings, patch)} />
        <TextField
          id="proposal-note"
          label={t("note")}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit">{t("propose")}</Button>
          <Button look="secondary" onClick={() => shared.discardEdits()}>
            {t("discard")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
