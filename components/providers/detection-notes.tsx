import { useTranslations } from "next-intl";
import type { Detection, Note } from "@/lib/detection/detection";
import { domainForEyes } from "@/lib/detection/unicode-domain";

/** What the person should know beside the settings: what to switch on, where two sources differ. */
export function DetectionNotes({ detection }: { detection: Detection }) {
  const t = useTranslations("detection");
  const { credentials, notes, best, alternatives, provider } = detection;
  const name = provider?.name ?? domainForEyes(detection.domain);
  const has = (note: Note) => notes.includes(note);
  const others = alternatives.filter(({ host }) => host !== best?.host);
  const lines = [
    has("unencrypted-only") && t("unencrypted"),
    credentials.enableFirst && t("credentials.enableFirst"),
    credentials.smtpAuthMayBeOff && t("credentials.smtpAuthMayBeOff"),
    credentials.paidPlan && t("credentials.paidPlan"),
    has("username-differs-from-address") && t("usernameDiffers", { name }),
    has("username-may-be-local-part") && t("usernameMayBeLocalPart"),
    has("server-differs-by-customer") && t("serverDiffers", { name }),
    has("null-mx") && t("nullMx"),
    has("sources-disagree") &&
      t("differ", { doors: others.map(({ host, port }) => `${domainForEyes(host)}:${port}`).join(", ") }),
    best && has("recalled") && t("recalled"),
    !best && has("some-sources-unreachable") && t("partial"),
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
