import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { ExplainedPaste } from "@/lib/explain/explain-pasted";

/** What was pasted, with the lines that tell it marked; secrets are out of it already. */
export function TellingLines({ explained: { text, log, hidden } }: { explained: ExplainedPaste }) {
  const t = useTranslations("explain.result");
  const lines = text.split(/\r?\n/);
  const telling = new Set(log.tellingLines);

  return (
    <section>
      <h3 className="text-lg font-semibold">{t("lines")}</h3>
      <p className="mb-2 text-sm text-muted">
        {t("linesHint", { count: telling.size })} {hidden > 0 && t("hidden", { count: hidden })}
      </p>
      <Lines
        entries={log.tellingLines.map((index) => ({ index, line: lines[index] ?? "" }))}
        telling={telling}
      />
      {lines.length > telling.size && (
        <div className="mt-3">
          <Disclosure summary={t("whole")}>
            <Lines entries={lines.map((line, index) => ({ index, line }))} telling={telling} />
          </Disclosure>
        </div>
      )}
    </section>
  );
}

type LinesProps = { entries: readonly { index: number; line: string }[]; telling: ReadonlySet<number> };

/** Far more lines than anybody reads would only slow the page down. */
const mostLines = 2000;

function Lines({ entries, telling }: LinesProps) {
  const t = useTranslations("explain.result");
  return (
    <ol className="rounded-card border border-line bg-sunken p-3 font-mono text-sm [font-variant-ligatures:none]">
      {entries.slice(0, mostLines).map(({ index, line }) => (
        <li key={index} value={index + 1} className="flex gap-3">
          <span aria-hidden="true" className="w-9 shrink-0 text-right text-muted select-none">
            {index + 1}
          </span>
          {telling.has(index) ? (
            <mark className="min-w-0 border-l-4 border-shut bg-shut-wash pl-2 whitespace-pre-wrap text-ink wrap-anywhere">
              <span className="sr-only">{t("telling")}: </span>
              {line}
            </mark>
          ) : (
            <span className="min-w-0 whitespace-pre-wrap wrap-anywhere">{line}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
