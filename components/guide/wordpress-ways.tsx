import { StatusMark } from "@/components/ui/status-mark";
import type { GuideWords } from "@/lib/i18n/guide-words";

type Words = GuideWords["wordpress"]["drawing"];
type Step = keyof Words["steps"];

const ways: readonly {
  id: "before" | "after";
  steps: readonly Step[];
  end: Step;
  status: "shut" | "open";
}[] = [
  { id: "before", steps: ["form", "wpMail", "phpMail", "webServer"], end: "spam", status: "shut" },
  { id: "after", steps: ["form", "wpMail", "smtp", "provider"], end: "inbox", status: "open" },
];

/** The way of a message without settings, and with a mail server. */
export function WordpressWays({ words }: { words: Words }) {
  return (
    <div className="grid gap-4">
      {ways.map(({ id, steps, end, status }) => (
        <figure key={id} className="rounded-card border border-line bg-surface p-4">
          <figcaption className="font-semibold">{words[id]}</figcaption>
          <ol className="mt-3 flex flex-wrap items-center gap-2">
            {steps.map((step) => (
              <li key={step} className="flex items-center gap-2 text-sm">
                <span className="rounded-chip border border-edge px-3 py-2">{words.steps[step]}</span>
                <span aria-hidden="true" className="text-sea">
                  →
                </span>
              </li>
            ))}
            <li>
              <StatusMark status={status}>{words.steps[end]}</StatusMark>
            </li>
          </ol>
        </figure>
      ))}
    </div>
  );
}
