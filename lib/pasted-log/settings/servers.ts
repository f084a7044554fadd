import { namedServers } from "@/lib/pasted-log/settings/connections";
import type { FoundServer } from "@/lib/pasted-log/settings/found-setting";
import { isHost } from "@/lib/settings/host";

const name = "[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,8}";

/** `smtp://user:secret@host:port`, with whatever the secret holds, and the schemes of PHP. */
const url = new RegExp(
  `\\b(?<scheme>smtps?(?:\\+\\w{1,10})?|submissions?|ssl|tls|tcp)://(?:(?<user>[^\\s:@/"'<>]{0,200})(?::[^\\s"'<>]{0,300})?@)?(?<host>${name})(?::(?<port>\\d{2,5}))?(?<query>[?&][^\\s"'<>]{0,200})?`,
  "i",
);

/** `("host", 587)` in a call of any language; the word before and the rest of the call tell the encryption. */
const call = new RegExp(
  `(?<before>[\\w.:]{0,60})\\(\\s{0,8}(?:host\\s?=\\s?)?["'](?:(?<scheme>ssl|tls|tcp)://)?(?<host>${name})["']\\s{0,8},\\s{0,8}(?:port\\s?=\\s?)?["']?(?<port>\\d{2,5})["']?(?<rest>[^)\\n]{0,120})`,
);

/** `SendMail("host:587", …)`. */
const address = new RegExp(`["'](?<host>${name}\\.[A-Za-z]{2,24}):(?<port>\\d{2,5})["']`);

/** Servers in URLs. */
export function serversInUrls(text: string): FoundServer[] {
  return eachLine(text, (content, line) => {
    const { scheme = "", user, host, port, query = "" } = url.exec(content)?.groups ?? {};
    if (host === undefined || !isServerName(host)) return null;
    return {
      host: host.toLowerCase(),
      port: port === undefined ? null : Number(port),
      security: securityOfScheme(scheme.toLowerCase(), { port, query }),
      ...(user && { username: decoded(user) }),
      line,
    };
  });
}

/** Servers that code names: a call with host and port. */
export function serversInCalls(text: string): FoundServer[] {
  return eachLine(text, (content, line) => {
    const groups = call.exec(content)?.groups ?? address.exec(content)?.groups;
    const { host, port, before = "", scheme = "", rest = "" } = groups ?? {};
    if (host === undefined || !isServerName(host)) return null;
    const said = `${before} ${scheme}:// ${rest}`;
    return {
      host: host.toLowerCase(),
      port: Number(port),
      security: /SMTP_SSL|SSLOnConnect|ssl:\/\/|["']ssl["']/i.test(said)
        ? "tls"
        : /StartTls|["']tls["']|tls:\/\//i.test(said)
          ? "starttls"
          : null,
      line,
    };
  });
}

/** Servers that a log or an error names, which are the ones that were really asked. */
export function serversInLog(text: string): FoundServer[] {
  return namedServers(text).filter(({ host }) => host === null || isServerName(host));
}

function eachLine(text: string, read: (content: string, line: number) => FoundServer | null): FoundServer[] {
  return text.split("\n").flatMap((content, line) => read(content.slice(0, 2000), line) ?? []);
}

/** Files and classes have dots too. */
const fileName =
  /\.(?:php|js|ts|mjs|py|rb|go|java|cs|exe|dll|json|ya?ml|conf|ini|log|txt|html?|so|sh|c|h|rs|example\.env)$/i;

/** So have the names of Java's properties. */
const propertyName = /^(?:mail\.smtps?|spring\.mail)\./i;

export function isServerName(host: string): boolean {
  return (
    isHost(host) &&
    !fileName.test(host) &&
    !propertyName.test(host) &&
    !/^[\d.]+$/.test(host) &&
    /[.]|^localhost$/i.test(host)
  );
}

function securityOfScheme(
  scheme: string,
  { port, query }: { port: string | undefined; query: string },
): FoundServer["security"] {
  if (/[?&](?:secure|ssl)=true|encryption=ssl/i.test(query)) return "tls";
  if (/encryption=(?:tls|starttls)/i.test(query)) return "starttls";
  if (scheme === "smtps" || scheme === "ssl" || scheme === "submissions") return "tls";
  // PHP connects with TLS behind tls://, but PHPMailer means STARTTLS by it.
  if (scheme === "tls") return port === "465" ? "tls" : "starttls";
  return null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % stands for itself
  }
}
