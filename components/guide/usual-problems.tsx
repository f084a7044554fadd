import { InfoCard } from "@/components/guide/info-card";
import { TopicOrCauseLink } from "@/components/guide/topic-or-cause-link";
import type { GuideWords } from "@/lib/i18n/guide-words";

const causes = [
  "server-unresponsive",
  "bad-credentials",
  "port-blocked",
  "tls-mode-mismatch",
  "traffic-intercepted",
] as const;

export function UsualProblems({ words }: { words: GuideWords["problemsPage"]["usual"] }) {
  return (
    <div className="grid gap-4 md:grid-cols-2">
      {causes.map((cause) => {
        const { name, looks, helps } = words.items[cause];
        return (
          <InfoCard key={cause} title={name}>
            <p className="text-muted">
              {words.looks}: {looks}
            </p>
            <p className="mt-2 text-sm font-semibold">{words.helps}</p>
            <ol className="mb-2 list-decimal pl-5">
              {helps.map((help) => (
                <li key={help}>{help}</li>
              ))}
            </ol>
            <TopicOrCauseLink cause={cause} />
          </InfoCard>
        );
      })}
    </div>
  );
}
