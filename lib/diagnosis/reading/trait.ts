import type { DiagnosisFacts } from "@/lib/diagnosis/facts";
import { isOfAnotherHost, isOfStranger } from "@/lib/diagnosis/reading/certificate-names";
import { plain } from "@/lib/diagnosis/reading/plain";
import { breaksForm } from "@/lib/diagnosis/reading/secret-form";
import { findPhrase } from "@/lib/diagnosis/rules/phrase";
import type { Phrase } from "@/lib/diagnosis/rules/rule";
import type { Provider } from "@/lib/providers/provider";
import { usualSecurityOf } from "@/lib/smtp/endpoint";
import { meantMailPort, serviceOf } from "@/lib/smtp/ports";
import type { Clue } from "@/lib/transcript/clue";

/** Named facts that rules may ask for, beside stage and codes, and beside the clues of a pasted text. */
const traits = [
  /** The host is this machine. */
  "host-is-local",
  /** The host is an address or name that only a private network knows. */
  "host-is-private",
  /** The host is a service that the catalogue knows, so its certificate is known to be good. */
  "known-provider",
  /** The address that was dialled is IPv6. */
  "ipv6-address",
  /** The port looks like a mistyped mail port. */
  "port-typo",
  /** The port is registered for another service. */
  "other-service-port",
  /** Security differs from what is usually spoken on this port. */
  "unusual-security",
  /** Another door of the same host speaks SMTP. */
  "other-door-open",
  /** Without encryption it failed; this very test signed in at another door of the host that encrypts. */
  "signed-in-encrypted",
  /** The very same port speaks SMTP in the other mode. */
  "other-mode-open",
  /** Other doors were tried, and none answered the connection at all. */
  "every-door-silent",
  /** Other doors were tried, and all were refused. */
  "every-door-refused",
  /** The server greeted as mail servers do, and not by the name of another service. */
  "greeted",
  /** A handshake was finished with a certificate that is good for the host. */
  "encrypted",
  /** The certificate is for other names than the host. */
  "names-differ",
  /** Greeting or capabilities were overwritten on the way. */
  "rewritten",
  /** The server's capabilities are known and lack STARTTLS. */
  "no-starttls-offered",
  /** The server's capabilities are known and lack AUTH. */
  "no-auth-offered",
  /** A sign-in was configured, so what comes after it happens signed in. */
  "with-sign-in",
  /** No sign-in was configured. */
  "without-sign-in",
  /** Port 25 without a sign-in: the server takes mail for its own mailboxes, and speaks about those. */
  "to-recipient-server",
  /** The reply names the sender and no recipient, in any of our languages. */
  "only-sender-named",
  /** The server says that it refuses the recipient, whatever the reason is about. */
  "recipient-refused",
  /** The sign-in uses an OAuth2 token. */
  "oauth2",
  /** The server said inside the exchange what is wrong with the token. */
  "token-refused",
  /** The address that was dialled is IPv4. */
  "ipv4-address",
  /** The password holds a sign that the format of its file or URL takes for something else. */
  "secret-breaks-form",
  /** The certificate names other organisations than the known provider whose host was asked for. */
  "certificate-of-stranger",
  /** The certificate was issued by software that looks into connections. */
  "issued-by-inspector",
] as const;
type TestedTrait = (typeof traits)[number];
export type Trait = TestedTrait | Clue;

export function traitsOf(facts: DiagnosisFacts, provider: Provider | null): ReadonlySet<Trait> {
  const tested = traits.filter((trait) => tests[trait](facts, provider));
  return new Set<Trait>([...tested, ...(facts.clues ?? [])]);
}

const tests: Record<TestedTrait, (facts: DiagnosisFacts, provider: Provider | null) => boolean> = {
  "host-is-local": ({ settings, failure }) =>
    settings ? isLocal(settings.host) : /\b(?:127\.0\.0\.1|::1|localhost)\b/.test(failure.message),
  "host-is-private": ({ settings }) => settings !== null && isPrivate(settings.host),
  "known-provider": (_, provider) => provider !== null,
  "ipv6-address": ({ settings, failure }) =>
    /(?:^|[\s[])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,8}/i.test(failure.message.replace(/ - Local .*/, "")) ||
    settings?.host.includes(":") === true,
  "ipv4-address": ({ failure }) => /(?:^|[\s[(])\d{1,3}(?:\.\d{1,3}){3}(?=[:\])\s]|$)/.test(failure.message),
  "secret-breaks-form": ({ clues = [] }) => breaksForm(clues),
  "certificate-of-stranger": (facts, provider) => provider !== null && isOfStranger(facts, provider),
  "port-typo": ({ settings }) => settings !== null && meantMailPort(settings.port) !== null,
  "other-service-port": ({ settings }, provider) =>
    settings !== null &&
    serviceOf(settings.port) !== null &&
    !provider?.hosts.some((host) => host.endpoints.some(({ port }) => port === settings.port)),
  "unusual-security": ({ settings }) =>
    settings !== null &&
    serviceOf(settings.port) === null &&
    (usualSecurityOf(settings.port) === "tls") !== (settings.security === "tls"),
  "other-door-open": ({ alternatives }) => alternatives.some(({ status }) => status === "open"),
  "signed-in-encrypted": ({ alternatives, settings }) =>
    settings?.security === "none" &&
    alternatives.some(({ security, signedIn }) => security !== "none" && signedIn === true),
  "other-mode-open": ({ alternatives, settings }) =>
    alternatives.some(({ port, status }) => port === settings?.port && status === "open"),
  "every-door-silent": ({ alternatives }) =>
    alternatives.length > 0 && alternatives.every(({ status }) => status === "blocked"),
  "every-door-refused": ({ alternatives }) =>
    alternatives.length > 0 && alternatives.every(({ status }) => status === "refused"),
  greeted: ({ greeting }) => /^220(?!.*\bftp)/is.test(greeting ?? ""),
  encrypted: ({ tls }) => tls?.trusted === true,
  "names-differ": isOfAnotherHost,
  rewritten: ({ greeting, capabilities, failure }) =>
    /\*{8}/.test(greeting ?? "") ||
    (failure.stage === "greeting" && /\*{8}/.test(failure.reply ?? "")) ||
    [...(capabilities?.beforeTls ?? []), ...(capabilities?.afterTls ?? [])].some((word) =>
      /^X{4,}\w?$/i.test(word),
    ),
  "no-starttls-offered": ({ capabilities }) => lacks(capabilities?.beforeTls, "STARTTLS"),
  "no-auth-offered": ({ capabilities, settings }) =>
    lacks(settings?.security === "none" ? capabilities?.beforeTls : capabilities?.afterTls, "AUTH"),
  "with-sign-in": ({ settings }) =>
    settings?.authMethod ? settings.authMethod !== "none" : Boolean(settings?.username),
  "without-sign-in": ({ settings }) => settings?.authMethod === "none",
  "to-recipient-server": ({ settings }, provider) =>
    settings?.port === 25 &&
    !settings.username &&
    (settings.authMethod ?? "none") === "none" &&
    !provider?.hosts.some(({ host }) => host === settings.host),
  "only-sender-named": ({ failure }) => {
    const text = failure.reply ?? failure.message;
    return says(senderNames, text) && !says(recipientNames, text);
  },
  "recipient-refused": ({ failure }) =>
    says(["recipient {address |}{rejected|refused}"], failure.reply ?? ""),
  // `eyJ` begins JSON in Base64: only an exchange with a token has it in a 334.
  oauth2: ({ settings, failure, clues }) =>
    settings?.authMethod === "oauth2" ||
    clues?.includes("oauth-on") === true ||
    (failure.code === 334 && /\beyj/i.test(failure.reply ?? "")),
  "token-refused": ({ failure }) => failure.tokenError !== undefined,
  "issued-by-inspector": ({ tls }) => says(inspectors, tls?.certificate?.issuer ?? ""),
};

const senderNames: readonly Phrase[] = [
  "{sender|return-path|originator|mittente|absender*|expediteur|remitente|remetente|afzender*|nadawc*|отправител*}",
  "{发件人|发信人|寄件者|送信者|差出人}",
];
const recipientNames: readonly Phrase[] = [
  "{recipient|rcpt|mailbox|addressee|destinatari*|destinataire|empfanger|ontvanger|odbiorc*|adresat*|получател*}",
  "{收件人|收件者|宛先|受信者}",
];

/** Antivirus programs and firewalls that sign certificates of their own for the connections they open. */
const inspectors: readonly Phrase[] = [
  "{avast|avg|kaspersky|eset|bitdefender|mcafee|trellix|norton*|symantec web|fortinet|fortigate*|zscaler|sophos|netskope|palo alto|check{ |}point|watchguard|sonicwall|cisco umbrella|barracuda|untangle|blue{ |}coat|forcepoint|websense|mail shield|web shield|ssl inspection}",
];

function says(phrases: readonly Phrase[], text: string): boolean {
  const words = plain(text.slice(0, 2000));
  return phrases.some((phrase) => findPhrase(phrase, words) !== null);
}

/** Whether capabilities are known and have no such keyword; an empty list means that EHLO was not answered yet. */
function lacks(capabilities: readonly string[] | undefined, keyword: string): boolean {
  return (
    capabilities !== undefined &&
    capabilities.length > 0 &&
    !capabilities.some((line) => line.toUpperCase().split(/[ =]/)[0] === keyword)
  );
}

function isLocal(host: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|::1|0\.0\.0\.0)$/i.test(host);
}

function isPrivate(host: string): boolean {
  return (
    /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|f[cd][0-9a-f]{2}:|fe80:)/i.test(host) ||
    /\.(?:local|lan|internal|intranet|home|corp|localdomain)$/i.test(host) ||
    (!host.includes(".") && !host.includes(":"))
  );
}
