import type { FoundServer } from "@/lib/pasted-log/settings/found-setting";
import { mailPorts } from "@/lib/smtp/ports";

const name = "(?<host>[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){1,8})";
const port = "(?<port>\\d{2,5})";

/** Ports of mail that mean nothing else, and the commonest slips for them. 24 stands too often for a line or an hour. */
const tellingPorts = [
  ...mailPorts.flatMap((known) => (known.reach === "everywhere" && known.port !== 24 ? [known.port] : [])),
  475,
  578,
];
const mailPort = `(?<port>${tellingPorts.join("|")})`;

/** How programs name the server that they asked, the closer ones first; host or port may be missing. */
const wordings: readonly RegExp[] = [
  new RegExp(`opening to (?:(?:ssl|tls|tcp)://)?${name}:${port}`, "i"),
  new RegExp(`connect to host "${name}", port ${port}`, "i"),
  new RegExp(`connect: (?:to )?\\('${name}', ${port}\\)`, "i"),
  new RegExp(`(?:-connect|--server|--host|-s) ${name}(?::${port})?`, "i"),
  new RegExp(`\\btelnet ${name} ${port}`, "i"),
  new RegExp(
    `(?:Trying|Connected to|unable to connect to|connect to|connecting to) (?:(?:ssl|tls|tcp)://)?${name}(?:\\[[^\\]]{1,60}\\])?:${port}`,
    "i",
  ),
  new RegExp(`connect to ${name}(?: port |, port )${port}`, "i"),
  new RegExp(`Connected to ${name} \\([^)]{1,60}\\) port ${port}`, "i"),
  new RegExp(`host, port: ${name}, ${port}`, "i"),
  new RegExp(`SMTP host: ${name}, port: ${port}`, "i"),
  new RegExp(`relay=${name}\\[[^\\]]{1,60}\\]:${port}`, "i"),
  new RegExp(`dial tcp:? (?:lookup )?${name}(?::${port})?`, "i"),
  new RegExp(`${name}\\[[\\da-f.:]{3,45}\\]:${mailPort}`, "i"),
  new RegExp(`(?<![\\w@./-])${name}:${mailPort}\\b`, "i"),
  new RegExp(`(?:server|host) ["'\`]?${name}["'\`]?,? (?:on |at )?port ${port}`, "i"),
  new RegExp(`(?<![\\w@./-])${name} port ${mailPort}\\b`, "i"),
  new RegExp(`getaddrinfo [A-Z_]+ ${name}`),
  new RegExp(`(?:with|to) (?:SMTP |mail )?(?:host|server) ["'\`]?${name}`, "i"),
  new RegExp(`name=${name} type=`, "i"),
  new RegExp(`host ${name}(?: \\[|\\[)`, "i"),
  new RegExp(`server ${name}\\[`, "i"),
  new RegExp(`Remote-MTA: *dns; *${name}`, "i"),
  new RegExp(`\\b(?:server|lookup|host) ["'\`]?${name}["'\`]?(?=[\\s:.,]|$)`, "i"),
  new RegExp(`connect E[A-Z]+ \\[?[\\da-f.:]{3,45}\\]?:${port}\\b`, "i"),
  new RegExp(`dial tcp \\[?[\\da-f.:]{3,45}\\]?:${port}`, "i"),
  new RegExp(
    `\\[?(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[\\da-f]{1,4}(?::[\\da-f]{0,4}){2,7})\\]?:${mailPort}\\b`,
    "i",
  ),
];

/** The servers that a log says were asked, the closest wording first. */
export function namedServers(text: string): FoundServer[] {
  return wordings.flatMap((wording) => {
    const match = wording.exec(text);
    if (!match) return [];
    const { host, port: number } = match.groups ?? {};
    return [
      {
        host: host?.toLowerCase() ?? null,
        port: number === undefined ? null : Number(number),
        security: null,
        line: text.slice(0, match.index).split("\n").length - 1,
      },
    ];
  });
}
