"use client";

import { useTranslations } from "next-intl";
import type { TranscriptLine } from "@/lib/transcript/report";

/** The conversation, word for word: who, when, and whether it was encrypted. */
export function TranscriptView({ lines }: { lines: readonly TranscriptLine[] }) {
  const t = useTranslations("results.detail");
  return (
    <ol className="grid gap-1 font-mono text-sm">
      {lines.map(({ atMs, from, secure, line }, index) => (
        // Lines repeat themselves and never move: their place is their identity.
        // oxlint-disable-next-line react/no-array-index-key
        <li
          key={index}
          className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-2 sm:grid-cols-[4.5rem_12rem_minmax(0,1fr)]"
        >
          <span className="text-right text-muted tabular-nums">{t("atMs", { ms: Math.round(atMs) })}</span>
          <span className={from === "client" ? "text-sea" : "text-muted"}>
            {t(from === "client" ? "you" : "server")} · {t(secure ? "encrypted" : "clear")}
          </span>
          <span className="col-span-2 whitespace-pre-wrap wrap-anywhere sm:col-span-1">{line}</span>
        </li>
      ))}
    </ol>
  );
}
