"use client";

import { useTranslations } from "next-intl";
import { useSession } from "@/components/white-glove/session-context";
import type { Author } from "@/lib/white-glove/actor";

/** Who it was, as this reader calls them. */
export function useAuthorName(): (author: Author) => string {
  const t = useTranslations("whiteGlove.people");
  const { shared, state } = useSession();
  const { actor } = shared;
  return (author) => {
    if (author.kind === "staff") {
      return actor.kind === "staff" && actor.name === author.name ? t("you") : author.name;
    }
    if (author.kind === "system") return t("portwise");
    return actor.kind === "customer" ? t("you") : state.session.customerName || t("customer");
  };
}
