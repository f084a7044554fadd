"use client";

import { useTranslations } from "next-intl";
import { GuideLink } from "@/components/guide/guide-link";
import type { ChosenProvider } from "@/components/wizard/chosen-provider";
import { providerPath } from "@/lib/guide/guide-path";

/** Which of the provider's passwords is meant, where it is made or found, and what comes before. */
export function PasswordHelp({ provider }: { provider: ChosenProvider }) {
  const t = useTranslations("wizard.signIn.help");
  const { kind, where, url } = provider.password;
  return (
    <section
      aria-labelledby="password-help"
      className="grid gap-2 rounded-card border-l-4 border-sea bg-sea-wash p-4 text-sm"
    >
      <h2 id="password-help" className="text-base font-semibold">
        {t(kind)}
      </h2>
      {url && (
        <p>
          <a href={url} target="_blank" rel="noreferrer" className="text-link">
            {t("page", { provider: provider.name })} <span aria-hidden="true">↗</span>
          </a>
        </p>
      )}
      <p className="wrap-anywhere">{where}</p>
      {provider.enableFirst.length > 0 && (
        <>
          <h3 className="mt-1 font-semibold">{t("beforeYouBegin")}</h3>
          <ul className={`grid gap-1 ${provider.enableFirst.length > 1 ? "list-decimal pl-5" : ""}`}>
            {provider.enableFirst.map((step) => (
              <li key={step} className="wrap-anywhere">
                {step}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <GuideLink href={`${providerPath(provider.id)}#password`}>
          {t("more", { provider: provider.name })}
        </GuideLink>
      </p>
    </section>
  );
}
