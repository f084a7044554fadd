"use client";

import { useTranslations } from "next-intl";
import { isEmailAddress } from "@/lib/settings/email-address";

/** Tells what a message to the sender's own domain leaves unproven; a hint, and no refusal. */
export function RecipientNotes({ recipient, sender }: { recipient: string; sender: string }) {
  const t = useTranslations("wizard.test");
  const domain = domainOf(recipient);
  if (!domain || domain !== domainOf(sender)) return null;
  return (
    <p className="text-slow">
      <span aria-hidden="true">◐ </span>
      {t("sameDomain", { domain })}
    </p>
  );
}

function domainOf(address: string): string | null {
  const tidy = address.trim().toLowerCase();
  return isEmailAddress(tidy) ? tidy.slice(tidy.lastIndexOf("@") + 1) : null;
}
