"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Disclosure } from "@/components/ui/disclosure";

type WithoutSignInProps = { isChosen: boolean; onChoose: (isChosen: boolean) => void };

/** The rare server that asks nobody who they are; out of the way of everybody else. */
export function WithoutSignIn({ isChosen, onChoose }: WithoutSignInProps) {
  const t = useTranslations("wizard.signIn");
  const [wasChosen] = useState(isChosen);
  return (
    <Disclosure summary={t("somethingElse")} isOpenAtFirst={wasChosen}>
      <label className="flex items-start gap-3">
        <input
          id="without-sign-in"
          type="checkbox"
          className="mt-1 size-5 shrink-0 accent-sea"
          checked={isChosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <span>
          {t("without")}
          <span className="block text-sm text-muted">{t("withoutHint")}</span>
        </span>
      </label>
    </Disclosure>
  );
}
