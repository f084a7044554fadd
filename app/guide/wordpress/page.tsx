import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { guideMetadata } from "@/app/guide/guide-metadata";
import { GuideArticle } from "@/components/guide/guide-article";
import { GuideSection } from "@/components/guide/guide-section";
import { PlainList } from "@/components/guide/plain-list";
import { fluentSmtpConstants, phpmailerInit, wpMailSmtpConstants } from "@/components/guide/wordpress-code";
import { WordpressWays } from "@/components/guide/wordpress-ways";
import { CodeBlock } from "@/components/ui/code-block";
import { guideWords } from "@/lib/i18n/guide-words";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = guideWords(await getLocale()).wordpress;
  return guideMetadata({ path: "/guide/wordpress", title, description });
}

export default async function WordpressPage() {
  const words = guideWords(await getLocale()).wordpress;
  return (
    <GuideArticle topic="wordpress" title={words.title} lead={words.lead} description={words.description}>
      <WordpressWays words={words.drawing} />
      <GuideSection title={words.why.title}>
        <PlainList items={words.why.items} />
      </GuideSection>
      <GuideSection title={words.ways.title} lead={words.ways.password}>
        <div className="grid gap-6">
          {(
            [
              [words.ways.plugin, wpMailSmtpConstants],
              [words.ways.fluent, fluentSmtpConstants],
              [words.ways.code, phpmailerInit],
            ] as const
          ).map(([{ title, text }, code]) => (
            <div key={title} className="min-w-0">
              <h3 className="font-semibold">{title}</h3>
              <p className="mt-1 mb-3 max-w-measure">{text}</p>
              <CodeBlock>{code}</CodeBlock>
            </div>
          ))}
        </div>
      </GuideSection>
      <GuideSection title={words.traps.title}>
        <PlainList items={words.traps.items} />
      </GuideSection>
    </GuideArticle>
  );
}
