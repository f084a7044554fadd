import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Detection } from "@/lib/detection/detection";
import { domainForEyes } from "@/lib/detection/unicode-domain";

/** Why nothing could be filled in, and what may be meant. */
export function DetectionVerdict({ detection }: { detection: Detection }) {
  const t = useTranslations("detection");
  const { confirm, provider, alternatives, notes } = detection;
  const domain = domainForEyes(detection.domain);
  const name = provider?.name ?? domain;
  const doorOf = ({ host, port }: { host: string; port: number }) =>
    t("door", { host: domainForEyes(host), port: String(port) });

  const reason = reasonOf(detection);
  if (reason) {
    return (
      <Notice
        tone={reason === "couldNotCheck" || reason === "nothingFound" ? "info" : "slow"}
        title={t(`${reason}.title`, { name, domain })}
      >
        <p>{t(`${reason}.text`, { name, domain, host: alternatives[0]?.host ?? "" })}</p>
      </Notice>
    );
  }
  const [suggestion] = alternatives;
  if (suggestion && confirm && notes.includes("look-alike-server")) {
    return (
      <Notice tone="shut" title={t("lookAlikeServer.title")}>
        <p>
          {t("lookAlikeServer.text", {
            serverDomain: domainForEyes(confirm.serverDomain),
            door: doorOf(suggestion),
          })}
        </p>
      </Notice>
    );
  }
  if (suggestion && notes.includes("certificate-names-another")) {
    return (
      <Notice tone="slow" title={t("certificate.title", { domain, name: suggestion.host })}>
        <p>{t("certificate.text", { domain, door: doorOf(suggestion) })}</p>
      </Notice>
    );
  }
  return suggestion ? (
    <Notice tone="info" title={t("suggestion.title", { name })}>
      <p>{t("suggestion.text", { door: doorOf(suggestion) })}</p>
    </Notice>
  ) : null;
}

type Reason =
  | "relayAddress"
  | "noSuchDomain"
  | "couldNotCheck"
  | "forwarder"
  | "gateway"
  | "amazon"
  | "ownServer"
  | "nothingFound"
  | "probeFoundNothing";

/** Why there is nothing to fill in; these are answers, not failures. */
function reasonOf({ kind, notes, source }: Detection): Reason | null {
  if (notes.includes("relay-address")) return "relayAddress";
  if (notes.includes("domain-does-not-exist")) return "noSuchDomain";
  if (notes.includes("could-not-check")) return "couldNotCheck";
  if (kind === "forwarder") return "forwarder";
  if (kind === "gateway") return "gateway";
  if (notes.includes("amazon-ask-which")) return "amazon";
  if (notes.includes("probe-found-nothing")) return "probeFoundNothing";
  // A server that was found by trying is a suggestion, not a reason.
  if (kind === "self-hosted") return source === "probe" ? null : "ownServer";
  return notes.includes("nothing-found") ? "nothingFound" : null;
}
