"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button, ButtonLink } from "@/components/ui/button";

/** What stands in the place of a page that threw; the frame around it stays. */
export default function PageFailed({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  const t = useTranslations("common.failed");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <div className="grid gap-4">
      <title>{t("title")}</title>
      <h1 ref={heading} tabIndex={-1} className="text-2xl font-bold tracking-tight">
        {t("title")}
      </h1>
      <p className="max-w-measure">{t("text")}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={retry}>{t("again")}</Button>
        <ButtonLink href="/" look="secondary">
          {t("home")}
        </ButtonLink>
      </div>
      {error.digest && <p className="text-sm text-muted">{t("code", { digest: error.digest })}</p>}
    </div>
  );
}
