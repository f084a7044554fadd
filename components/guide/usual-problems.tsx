import { BrickWall, Clock, Construction, KeyRound, LockOpen } from "lucide-react";
import { TopicOrCauseLink } from "@/components/guide/topic-or-cause-link";
import type { GuideWords } from "@/lib/i18n/guide-words";

const problems = [
  { cause: "server-unresponsive", Icon: Clock },
  { cause: "bad-credentials", Icon: KeyRound },
  { cause: "port-blocked", Icon: Construction },
  { cause: "tls-mode-mismatch", Icon: LockOpen },
  { cause: "traffic-intercepted", Icon: BrickWall },
] as const;

/** What people see most often, and what to do about it, in order. */
export function UsualProblems({ words }: { words: GuideWords["problemsPage"]["usual"] }) {
  return (
    <ul className="rounded-card border border-line bg-surface">
      {problems.map(({ cause, Icon }) => {
        const { name, looks, helps } = words.items[cause];
        return (
          <li
            key={cause}
            className="grid gap-x-5 gap-y-3 border-t border-line p-4 first:border-t-0 sm:grid-cols-[3rem_minmax(0,1fr)_minmax(0,1.2fr)] sm:p-5"
          >
            <span className="grid size-12 place-items-center rounded-full bg-sea-wash text-sea">
              <Icon aria-hidden="true" size={26} strokeWidth={1.75} />
            </span>
            <div>
              <h3 className="text-lg font-semibold">{name}</h3>
              <p className="text-muted">{looks}</p>
              <TopicOrCauseLink cause={cause} />
            </div>
            <div>
              <p className="text-sm font-semibold text-muted">{words.helps}</p>
              <ol className="list-decimal pl-5 marker:font-semibold marker:text-sea">
                {helps.map((help) => (
                  <li key={help} className="pl-1">
                    {help}
                  </li>
                ))}
              </ol>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
