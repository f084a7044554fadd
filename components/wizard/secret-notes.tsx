"use client";

import { useTranslations } from "next-intl";
import type { ChosenProvider } from "@/components/wizard/chosen-provider";
import { secretHint } from "@/lib/providers/sign-in-hints";
import { hasSpaceAtEnds } from "@/lib/settings/secret-advice";

type SecretNotesProps = {
  secret: string;
  provider: ChosenProvider | null;
  /** Half a secret looks wrong; as long as it is being typed only what it surely is gets said. */
  isBeingTyped: boolean;
};

/** What is noticed about a typed secret; it is never changed, and a hint is no refusal. */
export function SecretNotes({ secret, provider, isBeingTyped }: SecretNotesProps) {
  const t = useTranslations("wizard.signIn");
  const hint = provider && hintAbout(secret, provider);
  const notes = [hasSpaceAtEnds(secret) && t("spaceAtEnds"), hint].filter((note) => typeof note === "string");

  function hintAbout(text: string, { name, password }: ChosenProvider): string | null {
    const found = secretHint(text, password);
    if (found?.code === "mistake") return password.mistakes[found.index]?.note ?? null;
    if (!found || isBeingTyped) return null;
    const kind = t(`kinds.${password.kind}`);
    return found.code === "prefix-missing"
      ? t("prefixMissing", { kind, provider: name, prefix: password.prefix ?? "" })
      : t("secretLooksDifferent", { kind, provider: name });
  }

  return notes.map((note) => (
    <p key={note} className="text-slow">
      <span aria-hidden="true">◐ </span>
      {note}
    </p>
  ));
}
