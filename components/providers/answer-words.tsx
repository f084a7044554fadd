import { useLocale, useTranslations } from "next-intl";
import type { Answer } from "@/components/providers/answer";
import { DetectionVerdict } from "@/components/providers/detection-verdict";
import { monthOf } from "@/components/providers/month";
import { ProviderMark } from "@/components/providers/provider-mark";
import { secretKindOf } from "@/components/providers/secret-kind";
import { Notice } from "@/components/ui/notice";
import { assertNever } from "@/lib/assert-never";
import type { Detection } from "@/lib/detection/detection";
import { domainForEyes } from "@/lib/detection/unicode-domain";
import type { ProviderCard } from "@/lib/providers/provider-card";

export type AnswerWordsProps = {
  answer: Answer;
  detection: Detection | null;
  /** The provider that the answer is about, as far as the catalogue has it. */
  card: ProviderCard | undefined;
  /** Its name; `null` for a mail server that is in no catalogue. */
  name: string | null;
  domain: string;
  /** The server as the setup has it. */
  host: string;
};

/** Who carries the mail, and what the person will need. */
export function AnswerWords({ answer, detection, card, name, domain, host }: AnswerWordsProps) {
  const t = useTranslations("detection");
  const need = t(`need.${secretKindOf(card, detection)}`);
  const month = monthOf(card?.offByDefaultFrom ?? null, useLocale());
  const facts = { name: name ?? domainForEyes(domain), domain: domainForEyes(domain), month };
  switch (answer.kind) {
    case "looking":
      return <p className="text-muted">{t("looking", { domain: domainForEyes(domain) })}</p>;
    case "found": {
      const server = detection?.confirm?.serverDomain;
      if (answer.mustAgree && server !== undefined) {
        const how = detection ? t(`how.${detection.source}`) : "";
        const serverDomain = domainForEyes(server);
        return (
          <>
            <Title card={undefined}>{t("confirm.title", { serverDomain })}</Title>
            <p>{t.rich("confirm.text", { serverDomain, domain: domainForEyes(domain), how, b: bold })}</p>
          </>
        );
      }
      return (
        <>
          <Title card={card}>
            {name === null
              ? t("card.own", { domain: domainForEyes(domain), host: domainForEyes(host) })
              : t("card.found", { name, domain: domainForEyes(domain) })}
          </Title>
          <p>{need}</p>
        </>
      );
    }
    case "chosen":
      return name === null ? (
        <>
          <Title card={undefined}>{host ? t("card.byHandAt", { host }) : t("card.byHand")}</Title>
          <p>{t("card.byHandNext")}</p>
        </>
      ) : (
        <>
          <Title card={card}>{t("card.chosen", { name })}</Title>
          <p>{need}</p>
        </>
      );
    case "obstacle":
      return (
        <>
          <Title card={card}>{t(`obstacle.${answer.obstacle}.title`, facts)}</Title>
          <p>{t(`obstacle.${answer.obstacle}.text`, facts)}</p>
        </>
      );
    case "open":
      return detection ? (
        <DetectionVerdict detection={detection} />
      ) : (
        <Notice tone="info" title={t("couldNotCheck.title", { domain: domainForEyes(domain) })}>
          <p>{t("couldNotCheck.text")}</p>
        </Notice>
      );
    case "none":
    case "offered":
      return null;
    default:
      return assertNever(answer);
  }
}

function Title({ card, children }: { card: ProviderCard | undefined; children: React.ReactNode }) {
  return (
    <p className="flex items-center gap-3 font-semibold sm:text-lg">
      {card && <ProviderMark mark={card.mark} />}
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </p>
  );
}

function bold(text: React.ReactNode) {
  return <strong className="break-all">{text}</strong>;
}
