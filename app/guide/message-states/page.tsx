import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { guideMetadata } from "@/app/guide/guide-metadata";
import { GuideArticle } from "@/components/guide/guide-article";
import { GuideSection } from "@/components/guide/guide-section";
import { InfoCard } from "@/components/guide/info-card";
import { NumberedSteps } from "@/components/guide/numbered-steps";
import { StateDiagram } from "@/components/guide/state-diagram";
import { guideWords } from "@/lib/i18n/guide-words";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = guideWords(await getLocale()).messageStates;
  return guideMetadata({ path: "/guide/message-states", title, description });
}

export default async function MessageStatesPage() {
  const words = guideWords(await getLocale()).messageStates;
  return (
    <GuideArticle
      topic="message-states"
      title={words.title}
      lead={words.lead}
      description={words.description}
    >
      <StateDiagram words={words.drawing} />
      <div className="grid gap-4 md:grid-cols-2">
        {Object.values(words.states).map(({ name, text, knows }) => (
          <InfoCard key={name} title={name} heading="h2">
            <p>{text}</p>
            <p className="mt-2 text-sm text-muted">
              <span className="font-semibold">{words.knows}:</span> {knows}
            </p>
          </InfoCard>
        ))}
      </div>
      <GuideSection title={words.notThere.title}>
        <NumberedSteps steps={words.notThere.steps} />
      </GuideSection>
    </GuideArticle>
  );
}
