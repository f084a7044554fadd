/**
 * Networks and places that treat outgoing mail in a way of their own, where a text names the one that the
 * program runs in.
 */
export const places = [
  "digitalocean",
  "hetzner",
  "linode",
  "vultr",
  "render",
  "railway",
  "heroku",
  "fly",
  "vercel",
  "amazon",
  "google-cloud",
  "azure",
  "oracle-cloud",
  "alibaba-cloud",
  "tencent-cloud",
  "ovh",
  "home-line",
] as const;
export type Place = (typeof places)[number];

const circumstances = [
  /** Mail is delivered to a recipient's server (MX, port 25), not handed in at the sender's own. */
  "delivers-to-mx",
  /** The host takes mail for its own mailboxes only: an MX, where no sign-in exists. */
  "host-is-mx",
  /** An address that failed is IPv6. */
  "ipv6-failed",
  /** An address that failed is IPv4. */
  "ipv4-failed",
  /** The same host answered over IPv4. */
  "ipv4-works",
  /** EHLO or HELO named localhost, an address of this machine, or nothing. */
  "ehlo-is-local",
  /** The name for EHLO cannot be a host name: a space, an underscore. */
  "ehlo-is-malformed",
  /** The server sees the client under a private address, as a container or a local network has. */
  "client-is-private",
  /** The program runs in a container. */
  "in-container",
  /** The address of the host belongs to a proxy for web pages, which carries no mail (Cloudflare). */
  "proxied-address",
  /** The same works from another machine, network or program. */
  "works-elsewhere",
  /** The very same password is accepted elsewhere: in webmail, in another region. */
  "password-works-elsewhere",
  /** A one-line mail or an EHLO passes, what is larger does not. */
  "small-passes",
  /** Antivirus or a firewall signed the certificate. */
  "issued-by-inspector",
  /** The program used an OAuth2 token. */
  "oauth-on",
  /** The permission named is one of Microsoft Graph, which SMTP does not look at. */
  "graph-permission",
  /** An empty user name was sent or configured. */
  "username-empty",
  /** An empty password was sent or configured. */
  "password-empty",
] as const;

/** What contradicts itself, or cannot have reached the program as it was meant. */
const settingFaults = [
  /** TLS from the start is set with a port for STARTTLS, or the other way round. */
  "security-against-port",
  /** Two settings that exclude each other are both on, such as USE_TLS and USE_SSL. */
  "two-securities",
  /** A key that the program does not read (any more), such as `secureConnection`. */
  "key-not-read",
  /** A text such as "False", which many programs take for true. */
  "false-as-text",
  /** Encryption was used although the settings switch it off. */
  "encrypted-although-off",
  /** No port is set, and the program took one of its own. */
  "port-not-set",
  /** No host is set where the program looks for it, so it went to its own machine. */
  "host-not-taken",
  /** What the program took for the host is a part of the URL before it: the user name. */
  "url-cut",
] as const;

/** What the password holds, never the password: each breaks some format of configuration. */
const secretTraits = [
  "secret-holds-hash",
  "secret-holds-dollar",
  "secret-holds-quote",
  "secret-holds-backslash",
  "secret-holds-space",
  /** A letter outside ASCII. */
  "secret-holds-umlaut",
  /** `/ @ : ? # %` or `+`, which mean something else in a URL. */
  "secret-holds-url-sign",
  "secret-is-quoted",
] as const;

/** The form in which the settings stand, for the words that say how that form quotes. */
export const settingForms = [
  "env",
  "ini",
  "yaml",
  "url",
  "php",
  "javascript",
  "python",
  "properties",
  "ruby",
] as const;
export type SettingForm = (typeof settingForms)[number];

/** A circumstance that a sentence can name by itself; places and forms are told within other sentences. */
export type ToldClue =
  | (typeof circumstances)[number]
  | (typeof settingFaults)[number]
  | (typeof secretTraits)[number];

/** A fact that a text tells beside the failure: where the program runs, what is set, what works. */
export type Clue = ToldClue | `at-${Place}` | `settings-in-${SettingForm}`;

export function isToldClue(clue: Clue): clue is ToldClue {
  return !/^(?:at|settings-in)-/.test(clue);
}

/** Whether a fact is a contradiction in the settings, or a setting that cannot have reached the program. */
export function isSettingFault(fact: string): boolean {
  return settingFaults.some((fault) => fault === fact);
}
