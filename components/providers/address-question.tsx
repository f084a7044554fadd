"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { TypedAddress } from "@/lib/settings/typed-address";

type Server = Extract<TypedAddress, { kind: "server" }>;

type AddressQuestionProps = {
  typed: TypedAddress;
  onTake: (address: string) => void;
  onByHand: (server: Server) => void;
};

/** Asks about a site or a mail server that was typed in place of the address; nothing where an address stands. */
export function AddressQuestion({ typed, onTake, onByHand }: AddressQuestionProps) {
  const t = useTranslations("settings.addressQuestion");
  if (typed.kind === "domain") {
    const { suggestion } = typed;
    return (
      <Question onAnswer={() => onTake(suggestion)} answer={t("take")} rest={t("orType")}>
        {t.rich("isIt", { address: suggestion, b: bold })}
      </Question>
    );
  }
  if (typed.kind === "server") {
    return (
      <Question onAnswer={() => onByHand(typed)} answer={t("byHand")} rest={t("orAddress")}>
        {t.rich("isServer", { host: typed.host, b: bold })}
      </Question>
    );
  }
  return null;
}

type QuestionProps = { onAnswer: () => void; answer: string; rest: string; children: React.ReactNode };

function Question({ onAnswer, answer, rest, children }: QuestionProps) {
  return (
    <div className="grid gap-2 rounded-card border-l-4 border-sea bg-sea-wash p-4">
      <p className="wrap-anywhere">{children}</p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button look="secondary" onClick={onAnswer}>
          {answer}
        </Button>
        <span className="text-sm text-muted">{rest}</span>
      </p>
    </div>
  );
}

function bold(text: React.ReactNode) {
  return <strong>{text}</strong>;
}
