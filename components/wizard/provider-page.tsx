"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { AnswerCard } from "@/components/providers/answer-card";
import { AnswerDetails } from "@/components/providers/answer-details";
import { monthOf } from "@/components/providers/month";
import { PickerDisclosure } from "@/components/providers/picker-disclosure";
import { WaysWithoutPassword } from "@/components/providers/ways-without-password";
import { Button } from "@/components/ui/button";
import { ProviderStep } from "@/components/wizard/provider-step";
import { useSetup } from "@/components/wizard/setup-store";
import { useStepHrefs } from "@/components/wizard/step-hrefs";
import { stepAfterProvider } from "@/components/wizard/steps";
import { useContinue } from "@/components/wizard/use-continue";
import { useProviderAnswer } from "@/components/wizard/use-provider-answer";
import { useWishedProvider } from "@/components/wizard/use-wished-provider";
import { WayOn } from "@/components/wizard/way-on";
import { draftByHand } from "@/lib/providers/by-hand";
import { otherProviderId } from "@/lib/providers/other-provider";
import type { ProviderCard } from "@/lib/providers/provider-card";

type ProviderPageProps = {
  cards: readonly ProviderCard[];
  /** The provider that the link to this page asked for. */
  wishedId?: string | null;
};

/** The provider step with the setup of this tab, and what the address tells about it. */
export function ProviderPage({ cards, wishedId = null }: ProviderPageProps) {
  const t = useTranslations("detection");
  const locale = useLocale();
  const store = useSetup();
  const { draft, isReady, update } = store;
  // Going on fills in first what depends on the address, and where to go depends on that.
  const latest = useRef(store);
  useEffect(() => {
    latest.current = store;
  });
  const { address, providerId, host } = draft;
  const router = useRouter();
  const hrefs = useStepHrefs();
  const found = useProviderAnswer(cards);
  const { answer, subject, detection, isOver, lookUp } = found;
  const card = cards.find(({ id }) => id === subject.id);
  const domain = address.slice(address.lastIndexOf("@") + 1);

  const { isWaiting, conclude, waitFor, focusAnswer } = useContinue({
    address,
    isOver,
    answerId,
    goOn: () => {
      const canGoOn = answer.kind === "chosen" || (answer.kind === "found" && !answer.mustAgree);
      if (canGoOn) void goOn();
      return canGoOn;
    },
  });
  const choose = async (id: string, options?: { isSure: boolean }) => {
    await found.choose(id, options);
    focusAnswer();
  };
  useWishedProvider(wishedId, { isReady, choose: (id) => void found.choose(id) });

  async function goOn(): Promise<void> {
    await found.fillInAgain();
    router.push(hrefs[stepAfterProvider(latest.current)]);
  }

  return (
    <ProviderStep
      address={address}
      isReady={isReady}
      onChange={update}
      onComplete={lookUp}
      onSubmit={(complete) => {
        if (complete === address && (isOver || answer.kind === "chosen")) conclude();
        else {
          waitFor(complete);
          lookUp(complete);
        }
      }}
      onByHand={(server) => update(draftByHand(draft, server))}
      answer={
        <AnswerCard
          id={answerId}
          answer={answer}
          detection={detection}
          card={card}
          name={subject.name}
          domain={domain}
          host={host}
          action={
            <WayOn
              answer={answer}
              name={subject.name ?? (answer.kind === "found" ? (detection?.best?.host ?? null) : null)}
              serverDomain={detection?.confirm?.serverDomain ?? ""}
              isWaiting={isWaiting}
              onAgree={() => {
                found.agree();
                void goOn();
              }}
            />
          }
        >
          {answer.kind === "obstacle" && (
            <WaysWithoutPassword
              obstacle={answer.obstacle}
              name={subject.name ?? domain}
              address={address}
              hasConnection={Boolean(card?.hasConnection ?? detection?.credentials.oauthOnly)}
              cards={cards}
              onChoose={(id) => void choose(id)}
              onInsist={() => void choose(subject.id ?? otherProviderId, { isSure: true })}
              onOtherAddress={() => {
                update({ address: "" });
                document.getElementById("address")?.focus();
              }}
            />
          )}
          {(answer.kind === "found" || answer.kind === "chosen") && card?.passwordAccess === "ending" && (
            <p className="text-sm">{t("ending", { month: monthOf(card.offByDefaultFrom, locale) })}</p>
          )}
          {answer.kind === "open" && (
            <div>
              <Button look="secondary" onClick={() => void choose(otherProviderId)}>
                {t("byHand")}
              </Button>
            </div>
          )}
          {detection && (
            <AnswerDetails
              address={address}
              answer={answer}
              detection={detection}
              onUse={(setting) => void found.use(setting)}
              onProbe={found.probe}
              onCorrect={(corrected) => {
                update({ address: corrected });
                lookUp(corrected);
              }}
            />
          )}
        </AnswerCard>
      }
      picker={
        <PickerDisclosure
          answer={answer}
          name={subject.name}
          cards={cards}
          value={providerId}
          hasAddress={domain !== address}
          onChoose={(id) => void choose(id)}
        />
      }
    />
  );
}

const answerId = "answer";
