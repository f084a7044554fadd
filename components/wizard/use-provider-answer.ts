import { useLocale } from "next-intl";
import { useState } from "react";
import { type Answer, answerOf, obstacleOf } from "@/components/providers/answer";
import { useDetection } from "@/components/providers/use-detection";
import { fetchChosenProvider } from "@/components/wizard/chosen-provider";
import { useSetup } from "@/components/wizard/setup-store";
import { useChooseProvider } from "@/components/wizard/use-choose-provider";
import { useTakeDetection } from "@/components/wizard/use-take-detection";
import type { Detection, Setting } from "@/lib/detection/detection";
import { otherProviderId } from "@/lib/providers/other-provider";
import { type PasswordObstacle, passwordObstacle } from "@/lib/providers/password-access";
import type { ProviderCard } from "@/lib/providers/provider-card";
import { withTyped } from "@/lib/settings/draft";

/** A provider chosen by hand where no password would work, so that it is not taken. */
type RefusedChoice = { address: string; id: string; name: string; obstacle: PasswordObstacle };

/** What the first step answers to the address of this setup, and what the person can do about it. */
export function useProviderAnswer(cards: readonly ProviderCard[]) {
  const { draft, isReady, update, canTypeSecret } = useSetup();
  const { address, providerId } = draft;
  const locale = useLocale();
  const chooseAndFill = useChooseProvider();
  const { take, takeIfFree } = useTakeDetection();
  const [agreedAddress, setAgreedAddress] = useState<string | null>(null);
  const [refused, setRefused] = useState<RefusedChoice | null>(null);

  const cardOf = (id: string | undefined) => cards.find((card) => card.id === id);
  const idFor = ({ provider }: Detection) => cardOf(provider?.id)?.id ?? otherProviderId;
  const accessFor = (detection: Detection) => cardOf(detection.provider?.id)?.passwordAccess ?? "accepted";

  const looking = useDetection(address, {
    isReady,
    onFound: async ({ address: asked, detection }) => {
      // Staff watch somebody else's address: what is found there is theirs to press, not to be proposed unasked.
      if (!canTypeSecret) return;
      const isUsable = obstacleOf(detection, accessFor(detection)) === null;
      await takeIfFree({ address: asked, detection, id: idFor(detection) }, { isUsable });
    },
  });
  const { detection } = looking;

  const isByHand = draft.typed.includes("provider");
  const detectedId = detection && idFor(detection);
  const isRefused = refused?.address === address;
  const answer: Answer = answerOf({
    ...looking,
    providerId,
    isByHand,
    detectedId: isByHand && detectedId === otherProviderId ? null : detectedId,
    refusedChoice: isRefused ? refused.obstacle : null,
    passwordAccess: detection ? accessFor(detection) : "accepted",
    isAgreed: agreedAddress === address || !canTypeSecret,
  });

  async function choose(id: string, { isSure = false } = {}): Promise<void> {
    setRefused(null);
    if (!isSure) {
      const provider = await fetchChosenProvider({ id, address, locale });
      const obstacle = provider && passwordObstacle(provider, address.slice(address.lastIndexOf("@") + 1));
      if (provider && obstacle) {
        setRefused({ address, id: provider.id, name: provider.name, obstacle });
        return;
      }
    }
    update({ typed: withTyped(draft, "provider").typed });
    await chooseAndFill(id);
  }

  return {
    ...looking,
    answer,
    /** The provider that the answer speaks of. */
    subject: isRefused
      ? { id: refused.id, name: refused.name }
      : answer.kind === "chosen"
        ? { id: providerId, name: cardOf(providerId ?? "")?.name ?? null }
        : { id: detectedId, name: detection?.provider?.name ?? null },
    /** By hand. With `isSure` a provider is taken whose passwords are off by default. */
    choose,
    /** Fills in again what depends on the address. */
    fillInAgain: async () => {
      if (providerId && answer.kind === "chosen") await chooseAndFill(providerId);
    },
    agree: () => setAgreedAddress(address),
    use: async (setting: Setting) => {
      if (!detection) return;
      setAgreedAddress(address);
      await take({ address, detection, id: idFor(detection) }, setting);
    },
  };
}
