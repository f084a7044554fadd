import { NumberedSteps } from "@/components/guide/numbered-steps";
import { fixWords } from "@/lib/i18n/problem-words";
import { type Wording, wordsWith } from "@/lib/i18n/wording";
import type { Locale } from "@/lib/locale";
import type { FixId } from "@/lib/transcript/fix";

type FixListProps = { fixes: readonly FixId[]; locale: Locale; linkText: string };

/** What helps, the best first, each with its steps. */
export function FixList({ fixes, locale, linkText }: FixListProps) {
  return (
    <div className="grid gap-8">
      {fixes.map((id) => {
        const { title, detail, steps, link } = fixWords(locale)[id];
        return (
          <section key={id} id={id}>
            <h3 className="text-lg font-semibold">{title}</h3>
            <p className="mb-3 max-w-measure text-muted">{say(detail)}</p>
            <NumberedSteps steps={steps.map(say)} />
            {link && (
              <a href={link} className="text-link mt-2 inline-block py-0.5">
                {linkText}
              </a>
            )}
          </section>
        );
      })}
    </div>
  );
}

/** The words that need no fact: here is nobody's test. */
function say(wording: Wording): string {
  return wordsWith({}, wording) ?? "";
}
