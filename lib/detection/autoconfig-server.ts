import { addressText, type MailAddress } from "@/lib/detection/address";
import type { Setting } from "@/lib/detection/detection";
import { isPublicHostName, toAsciiDomain } from "@/lib/detection/domain";
import type { Element } from "@/lib/detection/xml";
import type { Security } from "@/lib/smtp/security";

export type OutgoingServer = { setting: Setting; oauthOnly: boolean; isPersonal: boolean };

/** Reads one `<outgoingServer>`; `null` drops this section and no other. */
export function readOutgoingServer(section: Element, address: MailAddress): OutgoingServer | null {
  if (section.attributes["type"]?.toLowerCase() !== "smtp") return null;

  const values = (name: string) =>
    section.children.filter((child) => child.name === name).map(({ text }) => text);
  const hostText = values("hostname")[0] ?? "";
  const filledHost = fillIn(hostText, address);
  const port = portOf(values("port")[0] ?? "");
  const security = values("sockettype")
    .map(securityOf)
    .find((mode) => mode !== null);
  const authentication = waysToSignIn(values("authentication"));
  if (!isPublicHostName(filledHost) || !port || !security || !authentication) return null;

  const { isPersonal, ...username } = usernameOf(values("username")[0], address);
  return {
    setting: { host: toAsciiDomain(filledHost), port, security, ...username },
    oauthOnly: authentication === "oauth-only",
    isPersonal: isPersonal || hostText.includes("%EMAILLOCALPART%"),
  };
}

/** Port 443 is the web's; SMTP behind it (some documents list it) is not usable here. */
function portOf(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 && port !== 443 ? port : null;
}

function securityOf(socketType: string): Security | null {
  switch (socketType.toLowerCase()) {
    case "ssl":
      return "tls";
    case "starttls":
      return "starttls";
    case "plain":
      return "none";
    default:
      return null;
  }
}

/** Servers that ask for `password-encrypted` normally take PLAIN inside TLS too. */
const byPassword = ["password-cleartext", "plain", "password-encrypted", "secure"];

/** @returns `null` if nobody can sign in with what a web site has; a section that says nothing means a password */
function waysToSignIn(authentication: readonly string[]): "password" | "oauth-only" | null {
  const ways = authentication.map((way) => way.toLowerCase());
  if (ways.length === 0 || ways.some((way) => byPassword.includes(way))) return "password";
  return ways.includes("oauth2") ? "oauth-only" : null;
}

type Username = Pick<Setting, "username" | "usernameFixed"> & { isPersonal: boolean };

function usernameOf(template: string | undefined, address: MailAddress): Username {
  if (!template || template === "%EMAILADDRESS%") return { username: "email", isPersonal: false };
  if (template === "%EMAILLOCALPART%") return { username: "localpart", isPersonal: false };

  const filled = fillIn(template, address);
  const isPersonal = template.includes("%EMAIL");
  // Real documents have placeholders without their last %.
  if (filled.includes("%")) {
    return { username: template.startsWith("%EMAILADDRESS") ? "email" : "other", isPersonal: false };
  }
  return { username: "other", usernameFixed: filled, isPersonal };
}

function fillIn(template: string, address: MailAddress): string {
  const values: Readonly<Record<string, string>> = {
    ADDRESS: addressText(address),
    LOCALPART: address.localPart,
    DOMAIN: address.domain,
  };
  return template.replace(/%EMAIL(ADDRESS|LOCALPART|DOMAIN)%/g, (_, name: string) => values[name] ?? "");
}
