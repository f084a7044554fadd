"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { ChosenProvider } from "@/components/wizard/chosen-provider";

/** Which of the provider's passwords is meant, where it is, and what to switch on before. */
export function PasswordHelp({ provider }: { provider: ChosenProvider }) {
  const t = useTranslations("wizard.signIn.help");
  const { kind, where, url } = provider.password;
  return (
    <Notice tone={kind === "oauth-only" ? "slow" : "info"} title={t("title")}>
      <p>{t(kind)}</p>
      {provider.enableFirst.length > 0 && (
        <>
          <p className="mt-3 font-semibold">{t("enableFirst")}</p>
          <ol className="mt-1 grid list-decimal gap-1 pl-5">
            {provider.enableFirst.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      <p className="mt-3 font-semibold">{t("where")}</p>
      <p>{where}</p>
      {url && (
        <p className="mt-1">
          <a href={url} target="_blank" rel="noreferrer" className="text-link">
            {t("page")}
          </a>
        </p>
      )}
    </Notice>
  );
}
