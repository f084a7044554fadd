import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReportWords } from "@/components/hand-over/describe-report";
import { PrintButton } from "@/components/hand-over/print-button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { providerPath } from "@/lib/guide/guide-path";

type ReportPageProps = {
  words: ReportWords;
  /** Where the report is as a file. */
  files: { html: string; json: string };
  /** What its reader can do with it beyond keeping it. */
  children?: React.ReactNode;
};

/** What the customer keeps: one sheet, on the screen as on paper. */
export async function ReportPage({ words, files, children }: ReportPageProps) {
  const t = await getTranslations("handOver");
  const { settings, tests, records, next } = words;
  const file = "text-link inline-flex min-h-11 items-center font-semibold";
  return (
    <article className="mx-auto grid max-w-3xl gap-8 print:max-w-none print:gap-5">
      <PageHeading
        lead={words.about.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      >
        {words.title}
      </PageHeading>
      <section aria-labelledby="settings" className="break-inside-avoid">
        <h2 id="settings" className="text-lg font-semibold">
          {settings.title}
        </h2>
        <p className="mb-3 text-muted">{settings.lead}</p>
        <dl>
          {settings.rows.map(([name, value]) => (
            <div
              key={name}
              className="grid border-t border-line py-2 last:border-b sm:grid-cols-[13rem_minmax(0,1fr)] print:grid-cols-[13rem_minmax(0,1fr)] print:py-1.5"
            >
              <dt className="text-muted">{name}</dt>
              <dd className="font-semibold wrap-anywhere">{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="tests" className="grid gap-3 break-inside-avoid">
        <h2 id="tests" className="text-lg font-semibold">
          {tests.title}
        </h2>
        <Notice tone={tests.isProven ? "open" : "slow"}>{tests.lead}</Notice>
        <ol className="grid list-decimal gap-1 pl-6 text-sm">
          {tests.lines.map((line) => (
            <li key={line} className="wrap-anywhere">
              {line}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="next" className="break-inside-avoid">
        <h2 id="next" className="mb-2 text-lg font-semibold">
          {next.title}
        </h2>
        <ol className="grid list-decimal gap-1.5 pl-6">
          {next.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="records" className="break-inside-avoid">
        <h2 id="records" className="mb-2 text-lg font-semibold">
          {records.title}
        </h2>
        <p className="max-w-measure">{records.text}</p>
        {records.link && (
          <Link href={providerPath(records.link.providerId)} className="text-link print:hidden">
            {records.link.text}
          </Link>
        )}
      </section>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
        <PrintButton label={t("print")} />
        <a href={files.html} download className={file}>
          {t("downloadHtml")}
        </a>
        <a href={files.json} download className={file}>
          {t("downloadJson")}
        </a>
      </div>
      {children}
    </article>
  );
}
