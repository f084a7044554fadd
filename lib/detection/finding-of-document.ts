import type { AutoconfigDocument } from "@/lib/detection/autoconfig-document";
import { scoreOf } from "@/lib/detection/confidence";
import type { Source } from "@/lib/detection/detection";
import { isUnder } from "@/lib/detection/domain";
import type { Finding } from "@/lib/detection/finding";
import { isSameRegistrant, registrableDomain } from "@/lib/detection/registrable-domain";
import { knownServiceOfHost } from "@/lib/detection/tables";

/** Judges what a document says: whose server it names, and what our own tables know about that. */
export function findingOfDocument(
  document: AutoconfigDocument,
  { source, domain, leftDomain }: { source: Source; domain: string; leftDomain: boolean },
): Finding {
  const host = document.settings[0]?.host ?? "";
  const known = knownServiceOfHost(host);
  const score = scoreOf(source, { isOwn: isOwnServer(host, domain), isKnown: known !== null });
  return {
    source,
    kind: "mailbox",
    provider: known?.provider ?? {
      id: registrableDomain(host) ?? host,
      name: document.displayName ?? registrableDomain(host) ?? host,
    },
    settings: document.settings,
    credentials: {
      ...known?.credentials,
      ...(document.oauthOnly && { oauthOnly: true, passwordRefused: true }),
      ...(document.enableFirst && { enableFirst: true }),
      ...(document.helpUrl && !known?.credentials.helpUrl && { helpUrl: document.helpUrl }),
    },
    notes: leftDomain ? ["left-own-domain"] : [],
    // A redirect out of the domain is as much worth as a foreign server.
    confidence: leftDomain ? Math.min(score.confidence, 0.85) : score.confidence,
    mustConfirm: score.mustConfirm || leftDomain,
    isPersonal: document.isPersonal,
  };
}

export function isOwnServer(host: string, domain: string): boolean {
  return isSameRegistrant(host, domain) || isUnder(host, domain);
}
