import Link from "next/link";
import { type ProblemGroupId, problemGroups } from "@/lib/guide/problem-groups";
import type { GuideWords } from "@/lib/i18n/guide-words";

type ProblemJourneyProps = { words: GuideWords["problemsPage"]; here?: ProblemGroupId };

const stations = problemGroups.filter(({ id }) => id !== "anywhere");

/**
 * The stations of a message; each leads to what can stop it there. With one marked `here`, a phone shows
 * them in one line, and names only that one.
 */
export function ProblemJourney({ words, here }: ProblemJourneyProps) {
  const isLine = here !== undefined;
  return (
    <div>
      <ol
        className={`gap-y-4 sm:grid-cols-4 sm:gap-x-2 xl:grid-cols-8 ${isLine ? "flex gap-x-1 sm:grid" : "grid grid-cols-2 gap-x-2"}`}
      >
        {stations.map(({ id, causes }, index) => {
          const isHere = id === here;
          return (
            <li key={id} className="relative min-w-0 grow">
              <span aria-hidden="true" className="absolute top-4 right-0 left-10 border-t-2 border-line" />
              <Link
                href={`/guide/problems#${id}`}
                className="text-link inline-block rounded-chip text-sm font-semibold"
              >
                <span
                  aria-hidden="true"
                  className={`mb-1 grid size-8 place-items-center rounded-full border-2 bg-paper font-bold ${isHere ? "border-shut text-shut" : "border-sea text-sea"}`}
                >
                  {isHere ? "✕" : index + 1}
                </span>
                <span className={isLine ? "max-sm:sr-only" : ""}>{words.groups[id].name}</span>
              </Link>
              <span className={`block text-sm text-muted ${isLine ? "max-sm:sr-only" : ""}`}>
                {isHere ? words.page.stationHere : words.causeCount.replace("{count}", String(causes.length))}
              </span>
            </li>
          );
        })}
      </ol>
      {here === "anywhere" && <p className="mt-2 text-sm text-muted">{words.groups.anywhere.lead}</p>}
      {here && here !== "anywhere" && (
        <p aria-hidden="true" className="mt-2 text-sm font-semibold text-shut sm:hidden">
          {words.groups[here].name}: {words.page.stationHere}
        </p>
      )}
    </div>
  );
}
