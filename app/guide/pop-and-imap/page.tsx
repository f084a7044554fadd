import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { guideMetadata } from "@/app/guide/guide-metadata";
import { DirectionBoard } from "@/components/guide/direction-board";
import { GuideArticle } from "@/components/guide/guide-article";
import { GuideSection } from "@/components/guide/guide-section";
import { InfoCard } from "@/components/guide/info-card";
import { TopicOrCauseLink } from "@/components/guide/topic-or-cause-link";
import { guideWords } from "@/lib/i18n/guide-words";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = guideWords(await getLocale()).popAndImap;
  return guideMetadata({ path: "/guide/pop-and-imap", title, description });
}

export default async function PopAndImapPage() {
  const words = guideWords(await getLocale()).popAndImap;
  return (
    <GuideArticle topic="pop-and-imap" title={words.title} lead={words.lead} description={words.description}>
      <DirectionBoard words={words.drawing} />
      <div className="grid gap-4 md:grid-cols-3">
        {words.cards.map(({ name, does, text }) => (
          <InfoCard key={name} title={name} heading="h2">
            <p className="font-semibold text-sea">{does}</p>
            <p>{text}</p>
          </InfoCard>
        ))}
      </div>
      <GuideSection title={words.mixUp.title}>
        <p className="max-w-measure">{words.mixUp.text}</p>
        <TopicOrCauseLink cause="wrong-service-port" />
      </GuideSection>
      <GuideSection title={words.password.title}>
        <p className="max-w-measure">{words.password.text}</p>
      </GuideSection>
    </GuideArticle>
  );
}
