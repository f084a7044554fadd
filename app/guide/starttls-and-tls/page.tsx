import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { guideMetadata } from "@/app/guide/guide-metadata";
import { GuideArticle } from "@/components/guide/guide-article";
import { GuideSection } from "@/components/guide/guide-section";
import { Handshakes } from "@/components/guide/handshake";
import { InfoCard } from "@/components/guide/info-card";
import { TopicOrCauseLink } from "@/components/guide/topic-or-cause-link";
import { guideWords } from "@/lib/i18n/guide-words";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = guideWords(await getLocale()).starttlsAndTls;
  return guideMetadata({ path: "/guide/starttls-and-tls", title, description });
}

export default async function StarttlsAndTlsPage() {
  const words = guideWords(await getLocale()).starttlsAndTls;
  return (
    <GuideArticle
      topic="starttls-and-tls"
      title={words.title}
      lead={words.lead}
      description={words.description}
    >
      <GuideSection title={words.drawing.title}>
        <Handshakes words={words.drawing} />
      </GuideSection>
      <GuideSection title={words.differences.title}>
        <div className="grid gap-4 md:grid-cols-2">
          {words.differences.items.map(({ title, text }) => (
            <InfoCard key={title} title={title}>
              {text}
            </InfoCard>
          ))}
        </div>
      </GuideSection>
      <GuideSection title={words.wrong.title} lead={words.wrong.lead}>
        <ul className="grid gap-1">
          {(["tls-mode-mismatch", "starttls-unavailable", "traffic-intercepted"] as const).map((cause) => (
            <li key={cause}>
              <TopicOrCauseLink cause={cause} />
            </li>
          ))}
        </ul>
      </GuideSection>
    </GuideArticle>
  );
}
