import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { guideMetadata } from "@/app/guide/guide-metadata";
import { BlockBoard } from "@/components/guide/block-board";
import { GuideArticle } from "@/components/guide/guide-article";
import { GuideSection } from "@/components/guide/guide-section";
import { InfoCard } from "@/components/guide/info-card";
import { NumberedSteps } from "@/components/guide/numbered-steps";
import { PortLanes } from "@/components/guide/port-lanes";
import { PortPicture } from "@/components/guide/port-picture";
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
    <GuideArticle
      topic="ports"
      title={words.title}
      lead={words.lead}
      description={words.description}
      sections={[
        { id: "port-by-port", title: words.lanes.title },
        { id: "who-blocks-what", title: words.blocks.title },
        { id: "465", title: words.disagreement.title },
        { id: "silent", title: words.silent.title },
      ]}
    >
      <Notice tone="info" title={words.answer.title}>
        {words.answer.text}
      </Notice>
      <GuideSection title={words.picture.title}>
        <PortPicture words={words.picture} />
      </GuideSection>
      <GuideSection id="port-by-port" title={words.lanes.title}>
        <PortLanes words={words.lanes} />
      </GuideSection>
      <GuideSection id="who-blocks-what" title={words.blocks.title} lead={words.blocks.lead}>
        <BlockBoard words={words.blocks} />
      </GuideSection>
      <GuideSection id="465" title={words.disagreement.title}>
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
      <GuideSection id="silent" title={words.silent.title}>
        <NumberedSteps steps={words.silent.steps} />
        <TopicOrCauseLink cause="port-blocked" />
      </GuideSection>
    </GuideArticle>
  );
}
