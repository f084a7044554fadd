import { useTranslations } from "next-intl";
import { CodeBlock } from "@/components/ui/code-block";
import type { Report } from "@/lib/transcript/report";

/** The result for a browser without scripts: the same facts and words; its buttons stand in the form below. */
export function PlainResult({ report }: { report: Report }) {
  const t = useTranslations("quickTest");
  const results = useTranslations("results");
  const { diagnosis, failure, fixes, accepted, settings, durationMs } = report;
  const isSent = report.verdict === "sent";
  const [best] = fixes;
  return (
    <div className="grid gap-4">
      <h1 className={`text-2xl font-bold tracking-tight ${isSent ? "text-open" : "text-shut"}`}>
        <span aria-hidden="true">{isSent ? "● " : "✕ "}</span>
        {isSent ? t("sent") : (diagnosis?.title ?? results("failed.unexplained"))}
      </h1>
      {isSent && (
        <p className="max-w-measure">
          {t("sentBy", {
            host: settings.host,
            port: String(settings.port),
            recipient: report.recipient,
            seconds: durationMs / 1_000,
          })}
        </p>
      )}
      {diagnosis && (
        <p className="max-w-measure">
          {diagnosis.explanation}{" "}
          <span className="text-muted">{results(`failed.confidence.${diagnosis.confidence}`)}</span>
        </p>
      )}
      {best && (
        <section aria-labelledby="best-fix" className="grid gap-2 rounded-card bg-sunken p-5">
          <h2 id="best-fix" className="text-lg font-semibold">
            {best.title}
          </h2>
          <p className="max-w-measure">{best.detail}</p>
          {best.verified && <p className="text-open">{t("proven")}</p>}
          {!best.patch && best.steps.length > 0 && (
            <ol className="grid list-decimal gap-1 pl-6">
              {best.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          )}
        </section>
      )}
      {accepted && <CodeBlock>{accepted.reply}</CodeBlock>}
      {failure?.reply && (
        <section aria-labelledby="words">
          <h2 id="words" className="mb-2 text-lg font-semibold">
            {results("failed.serverSaid")}
          </h2>
          <CodeBlock>{failure.reply}</CodeBlock>
        </section>
      )}
    </div>
  );
}
