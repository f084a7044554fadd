import "server-only";
import { getFormatter, getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/locale";
import { findProvider } from "@/lib/providers/catalog";
import type { HandOverReport } from "@/lib/white-glove/hand-over-report";
import type { TestSummary } from "@/lib/white-glove/session";

/** The report in words: what stands on the page, on paper and in the file alike. */
export type ReportWords = {
  readonly locale: Locale;
  readonly title: string;
  readonly about: readonly string[];
  readonly settings: { title: string; lead: string; rows: readonly (readonly [string, string])[] };
  readonly tests: { title: string; lead: string; isProven: boolean; lines: readonly string[] };
  readonly records: { title: string; text: string; link: { text: string; providerId: string } | null };
  readonly next: { title: string; steps: readonly string[] };
};

export async function describeReport(report: HandOverReport, locale: Locale): Promise<ReportWords> {
  const t = await getTranslations({ locale, namespace: "handOver" });
  const security = await getTranslations({ locale, namespace: "settings.security" });
  const format = await getFormatter({ locale });
  const time = (atMs: number) =>
    format.dateTime(atMs, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" }).concat(" UTC");
  const { settings, proof, tests, by, customerName } = report;
  const provider = findProvider(settings.providerId ?? "");

  const outcomeOf = ({ verdict, failedStage }: TestSummary): string =>
    verdict === "failed"
      ? t("test.failed", { stage: t(`stages.${failedStage ?? "connect"}`) })
      : t(`test.${verdict}`);
  const usernameWords =
    settings.signIn === "none" ? t("noSignIn") : (settings.username ?? t("secretUsername"));
  const rows: readonly (readonly [string, string] | null)[] = [
    provider && [t("rows.provider"), provider.name],
    [t("rows.host"), settings.host],
    [t("rows.port"), settings.port],
    [t("rows.security"), settings.security ? security(settings.security) : ""],
    [t("rows.username"), usernameWords],
    settings.signIn === "none" ? null : [t("rows.password"), t("passwordHint")],
    [t("rows.address"), settings.address],
    settings.fromName ? [t("rows.fromName"), settings.fromName] : null,
  ];
  return {
    locale,
    title: t("title"),
    about: [
      ...(customerName ? [t("for", { name: customerName })] : []),
      ...(by.kind === "staff" ? [t("madeBy", { name: by.name })] : []),
      `${t("madeOn")} ${time(report.handedOverAtMs)}`,
      `${t("until")} ${time(report.expiresAtMs)}`,
    ],
    settings: { title: t("settings"), lead: t("settingsLead"), rows: rows.filter((row) => row !== null) },
    tests: {
      title: t("tested"),
      lead: t(proof ? "proven" : "unproven"),
      isProven: proof !== null,
      lines: tests.map((test) =>
        [
          time(test.startedAtMs),
          `${test.settings.host} ${test.settings.port} ${security(test.settings.security)}`,
          t("test.to", { recipient: test.recipient }),
          outcomeOf(test),
        ].join(" · "),
      ),
    },
    records: {
      title: t("records"),
      text: t("recordsText"),
      link: provider && { text: t("recordsLink"), providerId: provider.id },
    },
    next: {
      title: t("next"),
      steps: [t("steps.enter"), t("steps.arrived"), t("steps.own"), t("steps.keep")],
    },
  };
}
