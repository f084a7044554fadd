import type { EvidenceWords } from "@/lib/i18n/evidence-words";
import type { Place, SettingForm, ToldClue } from "@/lib/transcript/clue";

export const stageNames = {
  dns: "the look-up of the name",
  connect: "the connection",
  tls: "the encryption",
  greeting: "the greeting",
  ehlo: "the introduction (EHLO)",
  starttls: "the change to encryption (STARTTLS)",
  auth: "the sign-in",
  mail: "the sender (MAIL FROM)",
  rcpt: "the recipient (RCPT TO)",
  data: "the start of the message (DATA)",
  body: "the message itself",
  quit: "the goodbye",
} as const;

const doorStates = {
  open: "answers, and encrypts as it should",
  blocked: "does not answer either",
  refused: "refuses the connection",
  busy: "is a mail server too, but turns us away for now",
  "not-smtp": "belongs to another service",
  "tls-failed": "answers, but its encryption does not hold",
  silent: "connects, then says nothing",
} as const;

const securityNames = { starttls: "STARTTLS", tls: "TLS", none: "no encryption" } as const;

const services = {
  http: "a web server (HTTP)",
  imap: "a server for fetching mail (IMAP)",
  pop3: "a server for fetching mail (POP3)",
  ssh: "a server for remote access (SSH)",
  ftp: "a file server (FTP)",
  other: "something that is no mail server",
} as const;

/** Networks as a sentence names them. */
const placeNames: Readonly<Record<Place, string>> = {
  digitalocean: "DigitalOcean",
  hetzner: "Hetzner",
  linode: "Linode",
  vultr: "Vultr",
  render: "Render",
  railway: "Railway",
  heroku: "Heroku",
  fly: "Fly.io",
  vercel: "Vercel",
  amazon: "Amazon EC2",
  "google-cloud": "Google Cloud",
  azure: "Azure",
  "oracle-cloud": "Oracle Cloud",
  "alibaba-cloud": "Alibaba Cloud",
  "tencent-cloud": "Tencent Cloud",
  ovh: "OVHcloud",
  "home-line": "The access provider of a line at home",
};

const clues: Record<ToldClue, string> = {
  "delivers-to-mx": "A mail server delivers to the recipient’s here; nobody signs in.",
  "host-is-mx": "The host takes mail for its own mailboxes and offers no sign-in.",
  "ipv6-failed": "An IPv6 address failed.",
  "ipv4-failed": "An IPv4 address failed.",
  "ipv4-works": "Over IPv4 the same host answers.",
  "ehlo-is-local":
    "The program introduced itself as this machine (“localhost”), which no other server can look up.",
  "ehlo-is-malformed": "The name for EHLO cannot be a host name.",
  "client-is-private":
    "The server sees the program under a private address, as containers and local networks have.",
  "in-container": "The program runs in a container.",
  "proxied-address": "The address belongs to a proxy for web pages, which carries no mail.",
  "works-elsewhere": "The same works from elsewhere.",
  "password-works-elsewhere": "The same password works elsewhere.",
  "small-passes": "Something small passes, something larger does not.",
  "issued-by-inspector": "Antivirus software or a firewall issued the certificate.",
  "oauth-on": "The sign-in uses OAuth2.",
  "graph-permission": "The permission named is one of Microsoft Graph.",
  "username-empty": "The user name is empty.",
  "password-empty": "The password is empty.",
  "security-against-port": "The encryption that is set does not belong to the port.",
  "two-securities": "TLS from the start and STARTTLS are both switched on.",
  "key-not-read": "One of the settings has a name that the program does not read.",
  "false-as-text": "“False” stands in the environment as a word, which many programs take for “on”.",
  "encrypted-although-off": "The program encrypts although the settings switch it off.",
  "port-not-set": "No port is set, and the program took 25.",
  "host-not-taken": "The program asked its own machine, not the host that is set.",
  "url-cut": "What was looked up is the user name of the URL: the rest was cut off.",
  "secret-holds-hash": "The password holds a #.",
  "secret-holds-dollar": "The password holds a $.",
  "secret-holds-quote": "The password holds a quotation mark.",
  "secret-holds-backslash": "The password holds a \\.",
  "secret-holds-space": "The password holds a space.",
  "secret-holds-umlaut": "The password holds a letter outside ASCII.",
  "secret-holds-url-sign": "The password holds a sign that ends something in a URL.",
  "secret-is-quoted": "The password stands in quotation marks.",
};

const formNames: Readonly<Record<SettingForm, string>> = {
  env: "a .env file",
  ini: "an INI file",
  yaml: "a YAML file",
  url: "a URL",
  php: "PHP code",
  javascript: "JavaScript code",
  python: "Python code",
  properties: "a .properties file",
  ruby: "Ruby code",
};

export const evidence: EvidenceWords = {
  stage: ({ stage }) => `It stopped at ${stageNames[stage]}.`,
  reply: ({ text }) => `The server said: “${text}”`,
  wording: ({ words }) => `These words in the answer tell it: “${words}”.`,
  "provider-wording": ({ providerId, words }, { providerName }) =>
    words
      ? `${providerName(providerId)} is known to mean this by “${words}”.`
      : `${providerName(providerId)} is known to mean this by this answer.`,
  temporary: ({ replyCode }) =>
    `The code ${replyCode} marks the refusal as temporary: a later attempt may pass.`,
  "error-code": ({ errorCode }) => `The system reported ${errorCode}.`,
  "old-tls": ({ protocol }) =>
    `A second handshake worked with ${protocol}, which is too old, and with nothing newer.`,
  "token-error": ({ text }) => `About the token the server said: ${text}`,
  "silent-port": ({ port }, { host }) =>
    host ? `No answer from port ${port} of ${host}.` : `No answer from port ${port}.`,
  alternative: ({ port, security, status, signedIn }) => {
    const state = `Port ${port} (${securityNames[security]}) of the same server ${doorStates[status]}`;
    if (signedIn === null) return `${state}.`;
    return signedIn
      ? `${state}, and the sign-in worked there.`
      : `${state}, but the sign-in was refused there.`;
  },
  "all-ports-silent": ({ ports }, { list }) => `None of the ports answered: ${list(ports.map(String))}.`,
  "unusual-security": ({ endpoint, usual }) =>
    `Port ${endpoint.port} was set to ${securityNames[endpoint.security]}; usual on it is ${securityNames[usual]}.`,
  "port-typo": ({ port, meant }) => `${port} is not a mail port; ${meant} looks much like it.`,
  "other-service": ({ port, service }) =>
    port === null ? `What answered is ${services[service]}.` : `Behind port ${port} is ${services[service]}.`,
  "certificate-names": ({ host, names }, { list }) =>
    names.length > 0
      ? `The certificate is for ${list(firstOf(names))}, not for ${host}.`
      : `The certificate carries no name; ${host} was asked for.`,
  "certificate-dates": ({ validFrom, validTo }, { day }) =>
    `The certificate holds from ${day(validFrom)} to ${day(validTo)}.`,
  "certificate-issuer": ({ issuer }) => `The certificate was issued by ${issuer}.`,
  "not-offered": ({ keyword }) => `The server does not offer ${keyword}.`,
  mechanisms: ({ offered }, { list }) =>
    offered.length > 0
      ? `Sign-in methods on offer: ${list(offered)}.`
      : "The server offers no sign-in method.",
  rewritten: ({ what }) =>
    what === "greeting"
      ? "The greeting was overwritten on the way, with stars or the like."
      : "The list of what the server can do was overwritten on the way.",
  "settings-form": ({ form }) => `The settings stand in ${formNames[form]}, which has signs of its own.`,
  "network-block": ({ place, ports, source, readOn, isReported }, { day, list }) =>
    isReported
      ? `${placeNames[place]} seems to stop ${ports.length === 1 ? "port" : "ports"} ${list(ports.map(String))}: “${source}”, read on ${day(readOn)}.`
      : `${placeNames[place]} stops ${ports.length === 1 ? "port" : "ports"} ${list(ports.map(String))} at first: “${source}”, read on ${day(readOn)}.`,
  "program-said": ({ text }) => `The program said: “${text}”`,
  clue: ({ clue }) => clues[clue],
  "ipv6-address": () => "The address is an IPv6 one, and this machine has no way to it.",
};

/** Certificates of large hosts carry a hundred names; a few tell enough. */
function firstOf(names: readonly string[]): string[] {
  return names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : [...names];
}
