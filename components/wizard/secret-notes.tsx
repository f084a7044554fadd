"use client";

import { useTranslations } from "next-intl";
import type { ChosenProvider } from "@/components/wizard/chosen-provider";
import { hasSpaceAtEnds } from "@/lib/settings/secret-advice";

/** What is noticed about a typed secret; it is never changed, and a hint is no refusal. */
export function SecretNotes({ secret, provider }: { secret: string; provider: ChosenProvider | null }) {
  const t = useTranslations("wizard.signIn");
  const notes = [
    ...(hasSpaceAtEnds(secret) ? [t("spaceAtEnds")] : []),
    ...(provider ? mistakesIn(secret, provider) : []),
    ...(provider && lacksPrefix(secret, provider)
      ? [
          t("prefixMissing", {
            kind: t(`kinds.${provider.password.kind}`),
            provider: provider.name,
            prefix: provider.password.prefix ?? "",
          }),
        ]
      : []),
  ];
  return notes.map((note) => (
    <p key={note} className="text-slow">
      <span aria-hidden="true">◐ </span>
      {note}
    </p>
  ));
}

/** Another of the provider's secrets in the place of this one. */
function mistakesIn(secret: string, { password }: ChosenProvider): readonly string[] {
  return password.mistakes
    .filter(({ pattern }) => new RegExp(pattern).test(secret.trim()))
    .map(({ note }) => note);
}

/** Not while it is still being typed: a prefix is judged once there is more than the prefix. */
function lacksPrefix(secret: string, { password }: ChosenProvider): boolean {
  const { prefix } = password;
  return prefix !== null && secret.trim().length > prefix.length + 4 && !secret.trim().startsWith(prefix);
}
