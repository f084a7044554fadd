"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { endpointAdvice } from "@/lib/settings/endpoint-advice";
import type { Security } from "@/lib/smtp/security";

/** Warns of a pair of port and security that is odd; never in the way. */
export function EndpointWarning({ port, security }: { port: string; security: Security | null }) {
  const t = useTranslations("settings.advice");
  const advice = security && endpointAdvice({ port: Number(port), security });
  return <div aria-live="polite">{advice && <Notice tone="slow">{t(advice, { port })}</Notice>}</div>;
}
