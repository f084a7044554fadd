import { Lock, LockOpen } from "lucide-react";
import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { guideMetadata } from "@/app/guide/guide-metadata";
import { GuideArticle } from "@/components/guide/guide-article";
import { GuideSection } from "@/components/guide/guide-section";
import { InfoCard } from "@/components/guide/info-card";
import { programNames } from "@/components/guide/program-names";
import { WireViews } from "@/components/guide/wire-views";
import { guideWords } from "@/lib/i18n/guide-words";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = guideWords(await getLocale()).smtpAndSmtps;
  return guideMetadata({ path: "/guide/smtp-and-smtps", title, description });
}

export default async function SmtpAndSmtpsPage() {
  const words = guideWords(await getLocale()).smtpAndSmtps;
  return (
    <GuideArticle
      topic="smtp-and-smtps"
      title={words.title}
      lead={words.lead}
      description={words.description}
    >
      <div className="grid gap-4 md:grid-cols-2">
        {([words.postcard, words.letter] as const).map(({ title, ports, text, picture }, index) => {
          const Icon = index === 0 ? LockOpen : Lock;
          return (
            <InfoCard key={title} title={title} heading="h2">
              <p className="port-number mt-1">{ports}</p>
              <p
                className={`my-3 flex items-center gap-3 rounded-chip border-2 p-4 text-sm ${index === 0 ? "border-dashed border-edge" : "border-sea bg-sea-wash"}`}
              >
                <Icon aria-hidden="true" size={28} className="shrink-0 text-sea" />
                {picture}
              </p>
              {text}
            </InfoCard>
          );
        })}
      </div>
      <GuideSection title={words.wire.title} lead={words.wire.lead}>
        <WireViews words={words.wire} />
      </GuideSection>
      <GuideSection title={words.rule.title}>
        <p className="max-w-measure">{words.rule.text}</p>
      </GuideSection>
      <GuideSection title={words.names.title} lead={words.names.lead}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- who has no mouse scrolls it with the keys */}
        <section aria-label={words.names.title} tabIndex={0} className="overflow-x-auto">
          <table className="w-full min-w-[32rem] text-left text-sm">
            <thead>
              <tr className="border-b border-line">
                {[words.names.program, words.names.for587, words.names.for465].map((name) => (
                  <th key={name} scope="col" className="py-2 pr-3 font-semibold">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {programNames.map(({ program, for587, for465 }) => (
                <tr key={program} className="border-b border-line align-top">
                  <th scope="row" className="py-2 pr-3 font-normal">
                    {program}
                  </th>
                  <td className="host-text py-2 pr-3">{for587}</td>
                  <td className="host-text py-2">{for465}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </GuideSection>
    </GuideArticle>
  );
}
