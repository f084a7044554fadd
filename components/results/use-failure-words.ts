"use client";

import { useTranslations } from "next-intl";
import type { Report } from "@/lib/transcript/report";

/**
 * What stopped a test: the server's own words as they came, else ours in the reader's language with the
 * system's code as it is. `null` where nothing stopped it.
 */
export function useFailureWords({ failure, stages }: Pick<Report, "failure" | "stages">): string | null {
  const t = useTranslations("results.failed");
  if (!failure) return null;
  if (failure.reply) return failure.reply;

  const { errorCode, message } = failure;
  const code = errorCode ?? "";
  const ms = stages.find(({ stage, status }) => stage === failure.stage && status === "failed")?.ms ?? 0;
  if (errorCode === null) return message;
  if (/TIMEDOUT|ETIMEOUT/.test(code)) return t("noAnswer", { seconds: Math.round(ms / 100) / 10, code });
  if (failure.stage === "dns") return t("noName", { code });
  if (code === "ECONNREFUSED") return t("refused", { code });
  if (/RESET|EPIPE|ECONNABORTED|ECONNECTION/.test(code)) return t("brokenOff", { code });
  if (/CERT|ISSUER|SIGNATURE/.test(code)) return t("certificate", { code });
  return t("code", { code });
}
