"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { OnlyCopy } from "@/components/white-glove/only-copy";
import { type Address, makeReportLink } from "@/components/white-glove/session-api";

/** A link to the report, for another device or another person; who came in by a code has none yet. */
export function ReportLink({ address }: { address: Address }) {
  const t = useTranslations("handOver.share");
  const [made, setMade] = useState<{ link: string } | "failed" | null>(null);

  const make = async () => setMade((await makeReportLink(address)) ?? "failed");
  return (
    <section aria-labelledby="share" className="grid justify-items-start gap-3 print:hidden">
      <h2 id="share" className="text-lg font-semibold">
        {t("title")}
      </h2>
      <p className="max-w-measure">{t("text")}</p>
      <Button look="secondary" onClick={() => void make()}>
        {t(made === null ? "make" : "makeAnother")}
      </Button>
      <div aria-live="polite" className="w-full empty:hidden">
        {made === "failed" && <Notice tone="shut">{t("failed")}</Notice>}
        {made && made !== "failed" && (
          <OnlyCopy link={made.link} words={{ onlyCopy: t("onlyCopy"), copyLink: t("copyLink") }} />
        )}
      </div>
    </section>
  );
}
