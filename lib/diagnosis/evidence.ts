import type { Evidence } from "@/lib/diagnosis/diagnosis";
import type { Verdict } from "@/lib/diagnosis/judge";
import { certificateNames } from "@/lib/diagnosis/reading/certificate-names";
import type { Reading } from "@/lib/diagnosis/reading/reading";
import { formOf } from "@/lib/diagnosis/reading/secret-form";
import { blockedPorts, networkNamedIn, passageOf } from "@/lib/networks/network-blocks";
import type { Provider } from "@/lib/providers/provider";
import { usualSecurityOf } from "@/lib/smtp/endpoint";
import { meantMailPort, serviceOf } from "@/lib/smtp/ports";
import type { CauseId } from "@/lib/transcript/cause";
import { isToldClue } from "@/lib/transcript/clue";

/** The facts that bear on the cause, the most telling first. */
export function collectEvidence(
  reading: Reading,
  { verdict, provider }: { verdict: Verdict; provider: Provider | null },
): Evidence[] {
  const isSilent = reading.traits.has("every-door-silent");
  return [
    ...saidEvidence(reading, { verdict, provider }),
    ...clueEvidence(reading, verdict),
    ...(isSilent ? alternativeEvidence(reading) : []),
    ...portEvidence(reading),
    ...networkEvidence(reading),
    ...formEvidence(reading, verdict.cause),
    ...(certificateCauses.includes(verdict.cause) ? certificateEvidence(reading, verdict.cause) : []),
    ...offerEvidence(reading, verdict.cause),
    ...(isSilent ? [] : alternativeEvidence(reading)),
    ...codeEvidence(reading),
    { code: "stage", stage: reading.stage },
  ];
}

function saidEvidence(
  reading: Reading,
  { verdict, provider }: { verdict: Verdict; provider: Provider | null },
): Evidence[] {
  const { reply, code, enhancedCode, message, tokenError } = reading.facts.failure;
  const evidence: Evidence[] = [];
  const { rule, words = null } = verdict.match ?? {};
  if (rule?.isOfProvider && provider) {
    evidence.push({ code: "provider-wording", providerId: provider.id, words });
  } else if (words !== null && reply !== null) {
    evidence.push({ code: "wording", words });
  }
  if (reply !== null) {
    evidence.push({
      code: "reply",
      replyCode: code,
      enhancedCode,
      text: inOneLine(reply),
    });
  }
  if (tokenError !== undefined) evidence.push({ code: "token-error", text: tokenError.slice(0, 300) });
  if (code !== null && reading.class === "temporary") evidence.push({ code: "temporary", replyCode: code });
  if (
    reading.happening !== null &&
    reading.happening !== "settings-contradict" &&
    reply === null &&
    message !== ""
  ) {
    evidence.push({ code: "program-said", text: inOneLine(message) });
  }
  return evidence;
}

/** As much of a text as is quoted, in one line. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, 300);
}

/** What the text tells beside the failure, as far as the rule that decided asks for it. */
function clueEvidence({ facts }: Reading, { match }: Verdict): Evidence[] {
  const asked = match?.rule.when.traits ?? [];
  return (facts.clues ?? [])
    .filter(isToldClue)
    .filter((clue) => asked.includes(clue))
    .map((clue) => ({ code: "clue", clue }));
}

/** A code says least to a person, so what was seen of ports and certificates comes before it. */
function codeEvidence({ facts: { failure, tls } }: Reading): Evidence[] {
  const { errorCode, reply } = failure;
  const oldTls = errorCode === "EOLDTLS" ? tls?.protocol : null;
  if (oldTls) return [{ code: "old-tls", protocol: oldTls }];
  return errorCode !== null && reply === null ? [{ code: "error-code", errorCode }] : [];
}

function portEvidence({ stage, traits, facts, error }: Reading): Evidence[] {
  const { settings } = facts;
  if (!settings) return [];
  const { port, security } = settings;
  const evidence: Evidence[] = [];
  const meant = meantMailPort(port);
  const service = serviceOf(port);
  if (stage === "connect" && error === "ETIMEDOUT") evidence.push({ code: "silent-port", port });
  if (meant !== null) evidence.push({ code: "port-typo", port, meant });
  if (traits.has("other-service-port") && service) evidence.push({ code: "other-service", port, service });
  if (traits.has("unusual-security") && ["tls", "greeting", "connect", "ehlo"].includes(stage)) {
    evidence.push({ code: "unusual-security", endpoint: { port, security }, usual: usualSecurityOf(port) });
  }
  if (stage === "connect" && traits.has("ipv6-address")) evidence.push({ code: "ipv6-address" });
  return evidence;
}

const certificateCauses: readonly CauseId[] = [
  "cert-expired",
  "cert-untrusted",
  "cert-name-mismatch",
  "traffic-intercepted",
];

/** The names are told only where they are the trouble: an expired certificate may well be for this host. */
function certificateEvidence({ facts, traits }: Reading, cause: CauseId): Evidence[] {
  const { tls, settings } = facts;
  const names = certificateNames(facts);
  const evidence: Evidence[] = [];
  const isAboutNames =
    cause === "cert-name-mismatch" || cause === "traffic-intercepted" || traits.has("names-differ");
  if (settings && isAboutNames && names.length > 0)
    evidence.push({ code: "certificate-names", host: settings.host, names });
  if (tls?.certificate) {
    const { validFrom, validTo, issuer } = tls.certificate;
    evidence.push({ code: "certificate-dates", validFrom, validTo }, { code: "certificate-issuer", issuer });
  }
  return evidence;
}

function offerEvidence({ traits, facts, stage }: Reading, cause: CauseId): Evidence[] {
  const offered = [...(facts.capabilities?.afterTls ?? []), ...(facts.capabilities?.beforeTls ?? [])];
  const mechanisms = offered.find((line) => /^AUTH[ =]/i.test(line));
  const evidence: Evidence[] = [];
  if (traits.has("rewritten")) {
    evidence.push({
      code: "rewritten",
      what: /\*{8}/.test(facts.greeting ?? "") ? "greeting" : "capabilities",
    });
  }
  if (traits.has("no-starttls-offered") && stage === "starttls") {
    evidence.push({ code: "not-offered", keyword: "STARTTLS" });
  }
  if (facts.failure.errorCode === "ESMTPUTF8") {
    evidence.push({ code: "not-offered", keyword: "SMTPUTF8" });
  }
  if (traits.has("no-auth-offered") && ["auth", "mail", "rcpt"].includes(stage)) {
    evidence.push({ code: "not-offered", keyword: "AUTH" });
  }
  if (cause === "auth-mechanism-unsupported" && mechanisms) {
    evidence.push({ code: "mechanisms", offered: mechanisms.split(/[ =]+/).slice(1) });
  }
  return evidence;
}

function formEvidence({ facts: { clues = [] } }: Reading, cause: CauseId): Evidence[] {
  const form = cause === "secret-mangled" ? formOf(clues) : null;
  return form ? [{ code: "settings-form", form }] : [];
}

/** Said only of a port that it stops: elsewhere it explains nothing. */
function networkEvidence({ facts: { clues = [], settings } }: Reading): Evidence[] {
  const network = networkNamedIn(clues);
  const place = network?.places.find((one) => clues.includes(`at-${one}`));
  if (!network || !place || (settings && passageOf(network, settings.port) === "open")) return [];
  return [
    {
      code: "network-block",
      place,
      ports: blockedPorts.filter((port) => passageOf(network, port) === "blocked"),
      source: network.sources[0].title,
      readOn: network.readOn,
      isReported: network.sureness === "reported",
    },
  ];
}

function alternativeEvidence({ facts, traits }: Reading): Evidence[] {
  const { alternatives, settings } = facts;
  if (traits.has("every-door-silent")) {
    const ports = [...(settings ? [settings.port] : []), ...alternatives.map(({ port }) => port)];
    return [{ code: "all-ports-silent", ports: [...new Set(ports)] }];
  }
  return alternatives.map(({ port, security, status, signedIn }) => ({
    code: "alternative",
    port,
    security,
    status,
    signedIn,
  }));
}
