import Link from "next/link";
import { problemPath } from "@/lib/guide/guide-path";
import { problemGroups } from "@/lib/guide/problem-groups";
import type { GuideWords } from "@/lib/i18n/guide-words";
import type { CausesWords } from "@/lib/i18n/wording";

type ProblemGroupsBoardProps = { words: GuideWords["problemsPage"]; causes: CausesWords };

/** Every cause, at the station where it stops a message. */
export function ProblemGroupsBoard({ words, causes: names }: ProblemGroupsBoardProps) {
  return (
    <div className="gap-4 md:columns-2">
      {problemGroups.map(({ id, causes }, index) => (
        <section
          key={id}
          id={id}
          className="mb-4 break-inside-avoid scroll-mt-6 rounded-card border border-line bg-surface p-4 target:border-sea"
        >
          <h2 className="flex items-center gap-3 text-lg font-semibold">
            <span
              aria-hidden="true"
              className="grid size-8 shrink-0 place-items-center rounded-full border-2 border-sea text-sm font-bold text-sea"
            >
              {id === "anywhere" ? "·" : index + 1}
            </span>
            {words.groups[id].name}
          </h2>
          <p className="mt-1 text-sm text-muted">{words.groups[id].lead}</p>
          <ul className="mt-2">
            {causes.map((cause) => (
              <li key={cause} className="border-t border-line py-1.5">
                <Link href={problemPath(cause)} prefetch={false} className="text-link inline-block py-0.5">
                  {names[cause].name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
