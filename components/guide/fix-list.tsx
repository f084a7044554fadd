import { NumberedSteps } from "@/components/guide/numbered-steps";
import { Disclosure } from "@/components/ui/disclosure";
import { fixWords } from "@/lib/i18n/problem-words";
import { type Wording, wordsWith } from "@/lib/i18n/wording";
import type { Locale } from "@/lib/locale";
import type { FixId } from "@/lib/transcript/fix";

type FixListProps = {
  fixes: readonly FixId[];
  locale: Locale;
  words: { firstFix: string; otherFixes: string; link: string };
};

/** What helps: the best open, the others behind their titles. */
export function FixList({ fixes: [best, ...others], locale, words }: FixListProps) {
  if (!best) return null;
  const titleOf = (id: FixId) => fixWords(locale)[id].title;
  return (
    <>
      <section className="rounded-card border-2 border-sea bg-surface p-5">
        <p className="text-sm font-semibold text-sea">{words.firstFix}</p>
        <h3 className="text-lg font-semibold">{titleOf(best)}</h3>
        <FixSteps id={best} locale={locale} linkText={words.link} />
      </section>
      {others.length > 0 && (
        <>
          <h3 className="mt-6 mb-2 font-semibold">{words.otherFixes}</h3>
          <div>
            {others.map((id) => (
              <Disclosure key={id} summary={titleOf(id)}>
                <FixSteps id={id} locale={locale} linkText={words.link} />
              </Disclosure>
            ))}
          </div>
        </>
      )}
    </>
  );
}

type FixStepsProps = { id: FixId; locale: Locale; linkText: string };

function FixSteps({ id, locale, linkText }: FixStepsProps) {
  const { detail, steps, link } = fixWords(locale)[id];
  return (
    <>
      <p className="mb-3 max-w-measure text-muted">{say(detail)}</p>
      <NumberedSteps steps={steps.map(say)} />
      {link && (
        <a href={link} rel="noreferrer" className="text-link mt-2 inline-block py-0.5">
          {linkText}
        </a>
      )}
    </>
  );
}

/** The words that need no fact: here is nobody's test. */
function say(wording: Wording): string {
  return wordsWith({}, wording) ?? "";
}
