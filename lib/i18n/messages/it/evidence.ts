import type { EvidenceWords } from "@/lib/i18n/evidence-words";
import type { stageNames as english } from "@/lib/i18n/messages/en/evidence";
import type { Place, SettingForm, ToldClue } from "@/lib/transcript/clue";

export const stageNames: Record<keyof typeof english, string> = {
  dns: "alla ricerca del nome",
  connect: "alla connessione",
  tls: "alla cifratura",
  greeting: "al saluto",
  ehlo: "alla presentazione (EHLO)",
  starttls: "al passaggio alla cifratura (STARTTLS)",
  auth: "all’accesso",
  mail: "al mittente (MAIL FROM)",
  rcpt: "al destinatario (RCPT TO)",
  data: "all’inizio del messaggio (DATA)",
  body: "al messaggio stesso",
  quit: "al congedo",
};

const doorStates = {
  open: "risponde, e cifra come deve",
  blocked: "non risponde neppure",
  refused: "rifiuta la connessione",
  busy: "è anch’essa di un server di posta, che per ora non accetta altre connessioni",
  "not-smtp": "appartiene a un altro servizio",
  "tls-failed": "risponde, ma la sua cifratura non regge",
  silent: "accetta la connessione, poi tace",
} as const;

const securityNames = { starttls: "STARTTLS", tls: "TLS", none: "nessuna cifratura" } as const;

const services = {
  http: "un server web (HTTP)",
  imap: "un server da cui si scarica la posta (IMAP)",
  pop3: "un server da cui si scarica la posta (POP3)",
  ssh: "un server per l’accesso remoto (SSH)",
  ftp: "un server di file (FTP)",
  other: "qualcosa che non è un server di posta",
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
  "home-line": "Il fornitore di una linea domestica",
};

const clues: Record<ToldClue, string> = {
  "delivers-to-mx":
    "Qui un server di posta consegna a quello del destinatario; nessuno accede con un account.",
  "host-is-mx": "L’host riceve posta per le proprie caselle e non offre alcun accesso.",
  "ipv6-failed": "Un indirizzo IPv6 non ha funzionato.",
  "ipv4-failed": "Un indirizzo IPv4 non ha funzionato.",
  "ipv4-works": "Con IPv4 lo stesso host risponde.",
  "ehlo-is-local":
    "Il programma si è presentato come questa stessa macchina («localhost»), un nome che nessun altro server può verificare.",
  "ehlo-is-malformed": "Il nome per EHLO non può essere il nome di un host.",
  "client-is-private":
    "Il server vede il programma con un indirizzo privato, come nei container e nelle reti locali.",
  "in-container": "Il programma gira in un container.",
  "proxied-address": "L’indirizzo è di un proxy per pagine web, che non trasporta posta.",
  "works-elsewhere": "Da un altro posto la stessa cosa funziona.",
  "password-works-elsewhere": "La stessa password funziona altrove.",
  "small-passes": "Ciò che è piccolo passa, ciò che è più grande no.",
  "issued-by-inspector": "Il certificato è stato emesso da un antivirus o da un firewall.",
  "oauth-on": "L’accesso avviene con OAuth2.",
  "graph-permission": "L’autorizzazione indicata è di Microsoft Graph.",
  "username-empty": "Il nome utente è vuoto.",
  "password-empty": "La password è vuota.",
  "security-against-port": "La cifratura impostata non è quella della porta.",
  "two-securities": "TLS dall’inizio e STARTTLS sono attivi tutti e due.",
  "key-not-read": "Una delle impostazioni ha un nome che il programma non legge.",
  "false-as-text": "«False» sta nell’ambiente come parola, e molti programmi la prendono per «attivo».",
  "encrypted-although-off": "Il programma cifra benché le impostazioni lo disattivino.",
  "port-not-set": "Nessuna porta è impostata, e il programma ha preso la 25.",
  "host-not-taken": "Il programma ha chiamato la propria macchina, non l’host impostato.",
  "url-cut": "È stato cercato il nome utente dell’URL: il resto è andato perduto.",
  "secret-holds-hash": "La password contiene un #.",
  "secret-holds-dollar": "La password contiene un $.",
  "secret-holds-quote": "La password contiene un segno di virgolette.",
  "secret-holds-backslash": "La password contiene un \\.",
  "secret-holds-space": "La password contiene uno spazio.",
  "secret-holds-umlaut": "La password contiene una lettera fuori da ASCII.",
  "secret-holds-url-sign": "La password contiene un segno che in un URL chiude qualcosa.",
  "secret-is-quoted": "La password sta fra virgolette.",
};

const formNames: Readonly<Record<SettingForm, string>> = {
  env: "un file .env",
  ini: "un file INI",
  yaml: "un file YAML",
  url: "un URL",
  php: "codice PHP",
  javascript: "codice JavaScript",
  python: "codice Python",
  properties: "un file .properties",
  ruby: "codice Ruby",
};

export const evidence: EvidenceWords = {
  stage: ({ stage }) => `Ci si è fermati ${stageNames[stage]}.`,
  reply: ({ text }) => `Il server ha detto: «${text}»`,
  wording: ({ words }) => `Lo dicono queste parole della risposta: «${words}».`,
  "provider-wording": ({ providerId, words }, { providerName }) =>
    words
      ? `È noto che ${providerName(providerId)} intende questo con «${words}».`
      : `È noto che ${providerName(providerId)} intende questo con questa risposta.`,
  temporary: ({ replyCode }) =>
    `Il codice ${replyCode} indica un rifiuto temporaneo: un tentativo successivo può riuscire.`,
  "error-code": ({ errorCode }) => `Il sistema ha segnalato ${errorCode}.`,
  "old-tls": ({ protocol }) =>
    `Un secondo handshake è riuscito con ${protocol}, che è troppo vecchio, e con nulla di più recente.`,
  "token-error": ({ text }) => `Sul token il server ha precisato: ${text}`,
  "silent-port": ({ port }, { host }) =>
    host ? `Nessuna risposta dalla porta ${port} di ${host}.` : `Nessuna risposta dalla porta ${port}.`,
  alternative: ({ port, security, status, signedIn }) => {
    const state = `La porta ${port} (${securityNames[security]}) dello stesso server ${doorStates[status]}`;
    if (signedIn === null) return `${state}.`;
    return signedIn ? `${state}, e lì l’accesso è riuscito.` : `${state}, ma lì l’accesso è stato respinto.`;
  },
  "all-ports-silent": ({ ports }, { list }) =>
    `Non ha risposto nessuna delle porte ${list(ports.map(String))}.`,
  "unusual-security": ({ endpoint, usual }) =>
    `La porta ${endpoint.port} era impostata con ${securityNames[endpoint.security]}; di solito usa ${securityNames[usual]}.`,
  "port-typo": ({ port, meant }) => `${port} non è una porta di posta; ${meant} le somiglia molto.`,
  "other-service": ({ port, service }) =>
    port === null
      ? `Chi ha risposto è ${services[service]}.`
      : `Dietro la porta ${port} c’è ${services[service]}.`,
  "certificate-names": ({ host, names }, { list }) =>
    names.length > 0
      ? `Il certificato è intestato a ${list(firstOf(names))}, non a ${host}.`
      : `Il certificato non porta alcun nome; era stato chiamato ${host}.`,
  "certificate-dates": ({ validFrom, validTo }, { day }) =>
    `Il certificato vale dal ${day(validFrom)} al ${day(validTo)}.`,
  "certificate-issuer": ({ issuer }) => `Il certificato è stato emesso da ${issuer}.`,
  "not-offered": ({ keyword }) => `Il server non offre ${keyword}.`,
  mechanisms: ({ offered }, { list }) =>
    offered.length > 0
      ? `Metodi di accesso offerti: ${list(offered)}.`
      : "Il server non offre alcun metodo di accesso.",
  rewritten: ({ what }) =>
    what === "greeting"
      ? "Il saluto è stato riscritto lungo il percorso, con asterischi o simili."
      : "L’elenco di ciò che il server sa fare è stato riscritto lungo il percorso.",
  "settings-form": ({ form }) => `Le impostazioni stanno in ${formNames[form]}, che ha segni propri.`,
  "network-block": ({ place, ports, source, readOn, isReported }, { day, list }) =>
    isReported
      ? `Pare che ${placeNames[place]} chiuda ${ports.length === 1 ? "la porta" : "le porte"} ${list(ports.map(String))}: «${source}», letto il ${day(readOn)}.`
      : `${placeNames[place]} in partenza chiude ${ports.length === 1 ? "la porta" : "le porte"} ${list(ports.map(String))}: «${source}», letto il ${day(readOn)}.`,
  "program-said": ({ text }) => `Il programma ha detto: «${text}»`,
  clue: ({ clue }) => clues[clue],
  "ipv6-address": () => "L’indirizzo è IPv6, e da questa macchina non c’è una strada per raggiungerlo.",
};

/** Certificates of large hosts carry a hundred names; a few tell enough. */
function firstOf(names: readonly string[]): string[] {
  return names.length > 4 ? [...names.slice(0, 3), `altri ${names.length - 3}`] : [...names];
}
