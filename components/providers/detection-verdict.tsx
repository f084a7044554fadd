import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Detection } from "@/lib/detection/detection";
import { domainForEyes } from "@/lib/detection/unicode-domain";

/** The one thing to know: who it is, whether it must be agreed to, or why nothing can be filled in. */
export function DetectionVerdict({ detection }: { detection: Detection }) {
  const t = useTranslations("detection");
  const { best, confirm, provider, source, alternatives, notes } = detection;
  const domain = domainForEyes(detection.domain);
  const name = provider?.name ?? domain;
  const how = t(`how.${source}`);
  const doorOf = ({ host, port }: { host: string; port: number }) =>
    t("door", { host: domainForEyes(host), port: String(port) });

  if (best && confirm) {
    return (
      <Notice tone="slow" title={t("confirm.title")}>
        {name !== confirm.serverDomain && <p>{t.rich("found", { name, how: "", b: bold })}</p>}
        <p>{t.rich("confirm.text", { serverDomain: domainForEyes(confirm.serverDomain), how, b: bold })}</p>
        <p className="host-text">{doorOf(best)}</p>
      </Notice>
    );
  }
  const obstacle = obstacleOf(detection);
  if (best && obstacle) {
    return (
      <Notice tone="slow" title={t(`${obstacle}.title`, { name, domain })}>
        <p>{t(`${obstacle}.text`, { name })}</p>
      </Notice>
    );
  }
  if (best) {
    return (
      <Notice tone="open">
        <p>{t.rich("found", { name, how, b: bold })}</p>
        <p className="host-text text-muted">{doorOf(best)}</p>
      </Notice>
    );
  }

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
  if (notes.includes("server-differs-by-customer")) {
    return (
      <Notice tone="info">
        <p>{t.rich("found", { name, how, b: bold })}</p>
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
  | "noSmtp"
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
  if (kind === "no-smtp") return "noSmtp";
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

/** Why the settings that were found are of no use: a password is refused there, or mail from this very address. */
function obstacleOf({ credentials, notes }: Detection): "passwordRefused" | "ownDomainOnly" | null {
  if (notes.includes("own-domain-only")) return "ownDomainOnly";
  return credentials.passwordRefused ? "passwordRefused" : null;
}

function bold(text: React.ReactNode) {
  return <strong className="break-all">{text}</strong>;
}
