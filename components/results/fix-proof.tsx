"use client";

import { useTranslations } from "next-intl";
import { StatusMark } from "@/components/ui/status-mark";
import { doorOfPatch } from "@/lib/transcript/patch";
import type { Fix, Report } from "@/lib/transcript/report";

/** How far a fix has been tried: suggested is not proven. */
export function FixProof({ fix, report }: { fix: Fix; report: Report }) {
  const t = useTranslations("results.fixes");
  if (!fix.patch) return null;

  const door = doorOfPatch(report, fix.patch);
  const ms = Math.round(door?.ms ?? 0);
  if (fix.patch.host !== undefined && fix.patch.host === report.certificateHost?.host) {
    return <StatusMark status="open">{t("goodCertificate")}</StatusMark>;
  }
  if (fix.verified) return <StatusMark status="open">{t("verified", { ms })}</StatusMark>;
  if (door?.status === "open") return <StatusMark status="slow">{t("open", { ms })}</StatusMark>;
  return <p className="text-sm text-muted">{t("unverified")}</p>;
}
