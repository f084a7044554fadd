"use client";

import { useTranslations } from "next-intl";
import { ProviderButton } from "@/components/providers/provider-button";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { PasswordObstacle } from "@/lib/providers/password-access";
import { servicesToOffer } from "@/lib/providers/picker-order";
import type { ProviderCard } from "@/lib/providers/provider-card";

type WaysWithoutPasswordProps = {
  obstacle: PasswordObstacle;
  /** The provider that takes no password. */
  name: string;
  address: string;
  /** Whether programs can connect there through the browser (OAuth2). */
  hasConnection: boolean;
  cards: readonly ProviderCard[];
  onChoose: (id: string) => void;
  /** The person knows that an administrator has switched passwords on. */
  onInsist: () => void;
  onOtherAddress: () => void;
};

/**
 * What works where passwords do not, the surest first. A sign-in through the browser that Portwise itself can make
 * becomes the first of these ways.
 */
export function WaysWithoutPassword({
  obstacle,
  name,
  address,
  hasConnection,
  cards,
  onChoose,
  onInsist,
  onOtherAddress,
}: WaysWithoutPasswordProps) {
  const t = useTranslations("detection.ways");
  const services = servicesToOffer.flatMap((id) => cards.filter((card) => card.id === id));
  const steps = ["choose", "signIn", "send", "explain"] as const;
  return (
    <div className="grid gap-3">
      <div>
        <p className="font-semibold">{t("service")}</p>
        <div className="my-2 grid gap-2 sm:grid-cols-3">
          {services.map((card) => (
            <ProviderButton key={card.id} card={card} onChoose={onChoose} />
          ))}
        </div>
        <p className="text-sm text-muted wrap-anywhere">{t("serviceHint", { address })}</p>
      </div>
      <div>
        {hasConnection && (
          <Disclosure summary={t("connection", { name })}>
            <ol className="grid list-decimal gap-1 pl-5">
              {steps.map((step) => (
                <li key={step} className="wrap-anywhere">
                  {t(`steps.${step}`, { name, address })}
                </li>
              ))}
            </ol>
          </Disclosure>
        )}
        {obstacle === "off-by-default" && (
          <Disclosure summary={t("insist")}>
            <p className="mb-2">{t("insistText", { name })}</p>
            <Button look="secondary" onClick={onInsist}>
              {t("insistNow")}
            </Button>
          </Disclosure>
        )}
      </div>
      <div>
        <Button look="quiet" onClick={onOtherAddress}>
          {t("otherAddress")}
        </Button>
      </div>
    </div>
  );
}
