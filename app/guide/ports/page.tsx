import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { guideMetadata } from "@/app/guide/guide-metadata";
import { BlockBoard } from "@/components/guide/block-board";
import { GuideArticle } from "@/components/guide/guide-article";
import { GuideSection } from "@/components/guide/guide-section";
import { InfoCard } from "@/components/guide/info-card";
import { NumberedSteps } from "@/components/guide/numbered-steps";
import { PortLanes } from "@/components/guide/port-lanes";
import { TopicOrCauseLink } from "@/components/guide/topic-or-cause-link";
import { Notice } from "@/components/ui/notice";
import { guideWords } from "@/lib/i18n/guide-words";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = guideWords(await getLocale()).ports;
  return guideMetadata({ path: "/guide/ports", title, description });
}

export default async function PortsPage() {
  const words = guideWords(await getLocale()).ports;
  return (
    <GuideArticle topic="ports" title={words.title} lead={words.lead} description={words.description}>
      <Notice tone="info" title={words.answer.title}>
        {words.answer.text}
      </Notice>
      <GuideSection title={words.lanes.title} lead={words.lanes.caption}>
        <PortLanes words={words.lanes} />
      </GuideSection>
      <GuideSection title={words.blocks.title} lead={words.blocks.lead}>
        <BlockBoard words={words.blocks} />
      </GuideSection>
      <GuideSection title={words.disagreement.title}>
        <div className="grid gap-4 md:grid-cols-3">
          {[words.disagreement.guides, words.disagreement.standard, words.disagreement.portwise].map(
            (side) => (
              <InfoCard key={side.title} title={side.title}>
                {side.text}
              </InfoCard>
            ),
          )}
        </div>
      </GuideSection>
      <GuideSection title={words.silent.title}>
        <NumberedSteps steps={words.silent.steps} />
        <TopicOrCauseLink cause="port-blocked" />
      </GuideSection>
    </GuideArticle>
  );
}
