"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { clashesOf } from "@/components/white-glove/edits";
import { useSession } from "@/components/white-glove/session-context";
import { useAuthorName } from "@/components/white-glove/use-author-name";
import { useFieldWords } from "@/components/white-glove/use-field-words";

/** Two changed the same field at once: neither is lost, and the one who came second says which it is to be. */
export function Clashes() {
  const t = useTranslations("whiteGlove.clash");
  const { shared, state } = useSession();
  const { nameOf, textOf } = useFieldWords();
  const authorName = useAuthorName();
  return (
    <div aria-live="polite" className="grid gap-3 empty:hidden">
      {clashesOf(state.edits).map(({ field, mine, by }) => {
        const name = authorName(by);
        return (
          <Notice key={field} tone="slow" title={t("title", { field: nameOf(field), name })}>
            <p className="wrap-anywhere">
              {t("theirs", { name })}{" "}
              <span className="host-text">{textOf(field, state.session.settings[field])}</span>
              {" · "}
              {t("mine")} <span className="host-text">{textOf(field, mine)}</span>
            </p>
            <div className="mt-3 flex flex-wrap gap-2">
              <Button look="secondary" onClick={() => shared.settle(field, "theirs")}>
                {t("takeTheirs", { value: textOf(field, state.session.settings[field]) })}
              </Button>
              <Button look="secondary" onClick={() => shared.settle(field, "mine")}>
                {t("takeMine", { value: textOf(field, mine) })}
              </Button>
            </div>
          </Notice>
        );
      })}
    </div>
  );
}
