import Link from "next/link";
import { type ProblemGroupId, problemGroups } from "@/lib/guide/problem-groups";
import type { GuideWords } from "@/lib/i18n/guide-words";

type ProblemJourneyProps = { words: GuideWords["problemsPage"]; here?: ProblemGroupId };

/** The stations of a message; each leads to what can stop it there. */
export function ProblemJourney({ words, here }: ProblemJourneyProps) {
  const stations = problemGroups.filter(({ id }) => id !== "anywhere");
  return (
    <ol className="grid grid-cols-2 gap-x-2 gap-y-4 sm:grid-cols-4 xl:grid-cols-8">
      {stations.map(({ id, causes }, index) => (
        <li key={id} className="min-w-0">
          <span aria-hidden="true" className="flex items-center gap-2">
            <span
              className={`grid size-8 shrink-0 place-items-center rounded-full border-2 text-sm font-bold ${id === here ? "border-shut text-shut" : "border-sea text-sea"}`}
            >
              {id === here ? "✕" : index + 1}
            </span>
            <span className="grow border-t-2 border-line" />
          </span>
          <Link
            href={`/guide/problems#${id}`}
            className="text-link mt-1 inline-block py-0.5 text-sm font-semibold"
          >
            {words.groups[id].name}
          </Link>
          <span className="block text-sm text-muted">
            {id === here
              ? words.page.stationHere
              : words.causeCount.replace("{count}", String(causes.length))}
          </span>
        </li>
      ))}
    </ol>
  );
}
