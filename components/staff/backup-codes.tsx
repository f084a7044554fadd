"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";

/** Shown once; the server keeps them sealed. */
export function BackupCodes({ codes, onNoted }: { codes: readonly string[]; onNoted: () => void }) {
  const t = useTranslations("staff.account.secondFactor");
  const copy = useTranslations("common.copy");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <div className="grid gap-4">
      <h3 ref={heading} tabIndex={-1} className="font-semibold outline-none">
        {t("backupTitle")}
      </h3>
      <p>{t("backupText")}</p>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-1 rounded-card bg-sunken p-4 font-mono">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <CopyButton
          text={codes.join("\n")}
          label={t("copyCodes")}
          doneLabel={copy("done")}
          failedLabel={copy("failed")}
        />
        <Button onClick={onNoted}>{t("noted")}</Button>
      </div>
    </div>
  );
}
