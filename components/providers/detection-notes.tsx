import { useTranslations } from "next-intl";
import type { Detection } from "@/lib/detection/detection";

/** What the person will need beside the settings: which password, what to switch on, where two sources differ. */
export function DetectionNotes({ detection }: { detection: Detection }) {
  const t = useTranslations("detection");
  const { credentials, notes, best, alternatives, provider, domain } = detection;
  const name = provider?.name ?? domain;
  const others = alternatives.filter(({ host }) => host !== best?.host);
  const lines = [
    credentials.passwordRefused && t("credentials.passwordRefused", { name }),
    credentials.appPassword === "required" && t("credentials.appPasswordRequired"),
    credentials.appPassword === "if-2fa" && t("credentials.appPasswordIf2fa"),
    credentials.token && t("credentials.token"),
    credentials.enableFirst && t("credentials.enableFirst"),
    credentials.smtpAuthMayBeOff && t("credentials.smtpAuthMayBeOff"),
    credentials.paidPlan && t("credentials.paidPlan"),
    notes.includes("server-differs-by-customer") && t("serverDiffers", { name }),
    notes.includes("null-mx") && t("nullMx"),
    notes.includes("sources-disagree") &&
      t("differ", { doors: others.map(({ host, port }) => `${host}:${port}`).join(", ") }),
  ].filter((line) => typeof line === "string");
  const { helpUrl } = credentials;
  if (lines.length === 0 && !helpUrl) return null;

  return (
    <ul className="grid list-disc gap-1 pl-5 text-sm">
      {lines.map((line) => (
        <li key={line} className="break-words">
          {line}
        </li>
      ))}
      {helpUrl && (
        <li>
          <a href={helpUrl} target="_blank" rel="noreferrer" className="text-link">
            {t("help", { domain: new URL(helpUrl).hostname })}
          </a>
        </li>
      )}
    </ul>
  );
}
