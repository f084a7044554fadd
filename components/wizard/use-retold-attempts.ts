import { useEffect } from "react";
import { type Attempt, changeTabState, tabState } from "@/components/wizard/tab-state";
import type { Locale } from "@/lib/locale";
import type { Fix, Report } from "@/lib/transcript/report";

/** Has the tests of this tab told again when the reader changes the language: the facts stay, the words follow. */
export function useRetoldAttempts(attempts: readonly Attempt[], locale: Locale): void {
  useEffect(() => {
    const foreign = attempts.filter(({ report, toldIn }) => report.failure && toldIn !== locale);
    if (foreign.length === 0) return undefined;
    const controller = new AbortController();
    void Promise.all(foreign.map((attempt) => retell(attempt, { locale, signal: controller.signal }))).then(
      (retold) => {
        if (controller.signal.aborted || retold.every((one) => one === null)) return;
        changeTabState({
          attempts: tabState().attempts.map(
            (kept) => retold.find((one) => one?.report.id === kept.report.id) ?? kept,
          ),
        });
      },
    );
    return () => controller.abort();
  }, [attempts, locale]);
}

/** `null` if there was no answer; then the words stay as they are. */
async function retell(
  { report, providerId }: Attempt,
  { locale, signal }: { locale: Locale; signal: AbortSignal },
): Promise<Attempt | null> {
  try {
    const response = await fetch("/api/v1/diagnose", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ report, provider: providerId, locale }),
      signal,
    });
    if (!response.ok) return null;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own route, built together with this page
    const words = (await response.json()) as { diagnosis: Report["diagnosis"]; fixes: readonly Fix[] };
    return { report: { ...report, ...words }, providerId, toldIn: locale };
  } catch {
    return null; // aborted, or offline
  }
}
