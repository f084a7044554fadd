import { keysNotRead } from "@/lib/pasted-log/settings/chosen-security";
import { truthOf } from "@/lib/pasted-log/settings/truth";
import type { ReadSettings } from "@/lib/pasted-log/settings-in-log";
import { usualSecurityOf } from "@/lib/smtp/endpoint";
import type { Clue } from "@/lib/transcript/clue";
import type { Happening } from "@/lib/transcript/happening";

/** Where TLS of the wrong kind is a contradiction and not a server of one's own. */
const mailPorts: readonly number[] = [25, 465, 587, 2465, 2525, 2587];

const encryptionTried: readonly (Happening | null)[] = [
  "starttls-not-offered",
  "handshake-failed",
  "certificate-untrusted",
  "certificate-self-signed",
  "certificate-for-another-name",
];

/** What the settings say that contradicts itself or what happened. */
export function settingClues(
  text: string,
  { settings, asked, configured, chosen, found }: ReadSettings,
  happened: Happening | null,
): Clue[] {
  const clues: Clue[] = [];
  const { port } = found;
  const switches = settings.filter(({ name }) => name === "tls-from-start" || name === "starttls");
  const isOn = (wanted: string) =>
    switches.some(({ name, value }) => name === wanted && truthOf(value) === true);
  const isOff = chosen === "none" && switches.some(({ value }) => truthOf(value) === false);

  if (
    chosen &&
    port !== undefined &&
    mailPorts.includes(port) &&
    (usualSecurityOf(port) === "tls") !== (chosen === "tls")
  )
    clues.push("security-against-port");
  if (isOn("tls-from-start") && isOn("starttls")) clues.push("two-securities");
  if (settings.some(({ key }) => keysNotRead.has(key))) clues.push("key-not-read");
  if (isOff && encryptionTried.includes(happened)) {
    clues.push("encrypted-although-off");
    if (switches.some(({ value, form }) => form === "env" && /^false$/i.test(value)))
      clues.push("false-as-text");
  }
  const named = configured.find(({ host }) => host !== null);
  const isPortSet =
    configured.some((server) => server.port !== null) || settings.some(({ name }) => name === "port");
  if (named && !isPortSet && asked.some((server) => server.port === 25)) clues.push("port-not-set");
  const isServiceHost = settings.some(({ name, value }) => name === "service" && /\./.test(value));
  if ((isServiceHost || isForeign(named?.host)) && isOwnMachineAsked(text)) clues.push("host-not-taken");
  if (isUrlCut(text, configured.find(({ username }) => username !== undefined)?.username))
    clues.push("url-cut");
  if (settings.some(({ name, value }) => name === "oauth" && truthOf(value) === true)) clues.push("oauth-on");
  if (settings.some(({ name, value, form }) => name === "username" && value === "" && form !== null))
    clues.push("username-empty");
  const form = settings.find(
    ({ form: one, isForMail }) => one !== null && (isForMail || one === "php"),
  )?.form;
  if (form) clues.push(`settings-in-${form}`);
  else if (/\bsmtps?:\/\/[^\s@/]+@/i.test(text)) clues.push("settings-in-url");
  return clues;
}

function isForeign(host: string | null | undefined): boolean {
  return host !== null && host !== undefined && !/^(?:localhost|127\.)/.test(host);
}

/** The program went to its own machine and was turned away there. */
function isOwnMachineAsked(text: string): boolean {
  return /(?:ECONNREFUSED|refused|connect|dial tcp)[^\n]{0,80}(?<![\w:])(?:127\.0\.0\.1|\[::1\]|::1(?![\da-f])|localhost)/i.test(
    text,
  );
}

/** The name that could not be found is the user name of the URL: what stands behind it was cut off. */
function isUrlCut(text: string, username: string | undefined): boolean {
  const [, missing] =
    /(?:ENOTFOUND|lookup|resolve(?: host)?:?|getaddrinfo for) ["']?([\w.-]{2,100})/i.exec(text) ?? [];
  return missing !== undefined && username?.toLowerCase() === missing.toLowerCase();
}
