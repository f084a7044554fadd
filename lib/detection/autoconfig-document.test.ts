import { expect, it } from "vitest";
import { parseAutoconfig } from "@/lib/detection/autoconfig-document";

const ada = { localPart: "Ada", domain: "example.org" };

/** The document of a provider; `servers` are whole `<outgoingServer>` elements. */
function documentOf(servers: string, rest = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1"><emailProvider id="example.org">
<domain>example.org</domain><displayName>Example Mail</displayName>${servers}</emailProvider>${rest}</clientConfig>`;
}

function server(parts: Partial<Record<string, string>> = {}): string {
  const {
    type = "smtp",
    more = "",
    ...elements
  } = {
    hostname: "smtp.example.org",
    port: "465",
    socketType: "SSL",
    authentication: "password-cleartext",
    username: "%EMAILADDRESS%",
    ...parts,
  } as Record<string, string>;
  const body = Object.entries(elements).map(([name, text]) => (text ? `<${name}>${text}</${name}>` : ""));
  return `<outgoingServer type="${type}">${body.join("")}${more}</outgoingServer>`;
}

function parse(text: string) {
  return parseAutoconfig(new TextEncoder().encode(text), ada);
}

const settingsOf = (servers: string) => parse(documentOf(servers))?.settings;

it("reads a document", () => {
  expect(parse(documentOf(server()))).toEqual({
    displayName: "Example Mail",
    settings: [{ host: "smtp.example.org", port: 465, security: "tls", username: "email" }],
    oauthOnly: false,
    enableFirst: false,
    helpUrl: null,
    isPersonal: false,
  });
});

it.each([
  ["an HTML page", "<!DOCTYPE html><html><body>Parked</body></html>"],
  ["an HTML page without a document type", "<html><body>Parked</body></html>"],
  ["another XML document", "<rss><channel/></rss>"],
  ["a document type", `<!DOCTYPE clientConfig>${documentOf(server()).slice(39)}`],
  [
    "an external entity",
    `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><clientConfig>&e;</clientConfig>`,
  ],
  ["an entity of its own", documentOf(server({ hostname: "smtp.&host;.org" }))],
  ["a billion laughs", `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><clientConfig>&b;</clientConfig>`],
  ["an unclosed element", "<clientConfig><emailProvider>"],
  ["nothing", ""],
  ["text", "not found"],
  ["JSON", '{"host":"smtp.example.org"}'],
  ["more than 64 KiB", documentOf(server(), `<!--${"x".repeat(64 * 1024)}-->`)],
])("takes %s for no document", (_, text) => {
  expect(parse(text)).toBeNull();
});

const nested = (depth: number) =>
  documentOf(server(), `${"<a>".repeat(depth - 1)}${"</a>".repeat(depth - 1)}`);

it("goes 20 elements deep and no deeper", () => {
  expect(parse(nested(20))?.settings).toHaveLength(1);
  expect(parse(nested(21))).toBeNull();
});

it("reads a document of exactly 64 KiB", () => {
  const empty = documentOf(server(), "<!---->").length;
  expect(parse(documentOf(server(), `<!--${"x".repeat(64 * 1024 - empty)}-->`))?.settings).toHaveLength(1);
});

it.each([
  ["a byte order mark", `\uFEFF${documentOf(server())}`],
  ["version 1.2", documentOf(server()).replace("1.1", "1.2")],
  ["no version", documentOf(server()).replace(' version="1.1"', "")],
  ["a namespace", documentOf(server()).replace("<clientConfig", '<clientConfig xmlns="urn:x"')],
  [
    "a namespace prefix",
    documentOf(server())
      .replaceAll(/(<\/?)(?=[a-z])/gi, "$1m:")
      .replace("<m:clientConfig", '<m:clientConfig xmlns:m="urn:x"'),
  ],
  ["names in capitals", documentOf(server().toUpperCase().replace("SMTP.EXAMPLE.ORG", "smtp.example.org"))],
  ['type="SMTP" in capitals', documentOf(server({ type: "SMTP" }))],
  ["unknown elements", documentOf(server({ more: "<colour>blue</colour>" }), "<webMail/><oAuth2/>")],
  ["comments inside elements", documentOf(server({ hostname: "smtp.<!-- the new one -->example.org" }))],
  ["white space around values", documentOf(server({ hostname: "\n smtp.example.org ", port: " 465\n" }))],
  [
    "an IMAP server beside it",
    documentOf(`<incomingServer type="imap"><port>x</port></incomingServer>${server()}`),
  ],
  [
    "older elements",
    documentOf(server({ restriction: "client-IP-address", addThisServer: "true", password: "hunter2" })),
  ],
  [
    "the XML entities",
    documentOf(server({ hostname: "smtp&#46;example.org" }), "<a>&lt;&gt;&amp;&quot;&apos;</a>"),
  ],
  [
    "an unknown socket type before a known one",
    documentOf(server({ socketType: "QUIC", more: "<socketType>SSL</socketType>" })),
  ],
  ["the host in capitals", documentOf(server({ hostname: "SMTP.Example.ORG" }))],
  ["a broken section beside a good one", documentOf(server({ port: "many" }) + server())],
  ["port 443 beside a usable port", documentOf(server({ port: "443" }) + server())],
])("reads a document with %s", (_, text) => {
  expect(parse(text)?.settings).toEqual([
    { host: "smtp.example.org", port: 465, security: "tls", username: "email" },
  ]);
});

it.each([
  ["another type", { type: "exchange" }],
  ["port 0", { port: "0" }],
  ["port 65536", { port: "65536" }],
  ["port 443", { port: "443" }],
  ["no port", { port: "" }],
  ["no host", { hostname: "" }],
  ["an IP address as host", { hostname: "192.0.2.1" }],
  ["a name inside", { hostname: "mail.internal" }],
  ["a URL as host", { hostname: "https://smtp.example.org/" }],
  ["an unknown socket type", { socketType: "QUIC" }],
  ["no socket type", { socketType: "" }],
  ["authentication none", { authentication: "none" }],
  ["client-IP-address", { authentication: "client-IP-address" }],
  ["smtp-after-pop", { authentication: "smtp-after-pop" }],
  ["GSSAPI", { authentication: "GSSAPI" }],
  ["NTLM", { authentication: "NTLM" }],
  ["TLS-client-cert", { authentication: "TLS-client-cert" }],
  ["only unknown ways to sign in", { authentication: "telepathy" }],
])("drops a section with %s", (_, parts) => {
  expect(settingsOf(server(parts))).toEqual([]);
});

it.each(["password-cleartext", "plain", "password-encrypted", "secure", ""])(
  "takes authentication '%s' for a password",
  (authentication) => {
    expect(parse(documentOf(server({ authentication })))).toMatchObject({
      settings: [{ port: 465 }],
      oauthOnly: false,
    });
  },
);

it("says when only OAuth2 is left, and not when a password works too", () => {
  expect(parse(documentOf(server({ authentication: "OAuth2" })))?.oauthOnly).toBe(true);
  const both = server({
    authentication: "OAuth2",
    more: "<authentication>password-cleartext</authentication>",
  });
  expect(parse(documentOf(both))?.oauthOnly).toBe(false);
});

it.each([
  ["%EMAILADDRESS%", { username: "email" }],
  ["%EMAILLOCALPART%", { username: "localpart" }],
  ["", { username: "email" }],
  ["%EMAILLOCALPART%.%EMAILDOMAIN%", { username: "other", usernameFixed: "Ada.example.org" }],
  ["%EMAILDOMAIN%\\%EMAILLOCALPART%", { username: "other", usernameFixed: "example.org\\Ada" }],
  ["fixed", { username: "other", usernameFixed: "fixed" }],
  ["%EMAILADDRESS", { username: "email" }],
  ["%EMAILLOCALPART", { username: "other" }],
  ["%REALNAME%", { username: "other" }],
])("reads the user name %s", (username, expected) => {
  expect(settingsOf(server({ username }))).toEqual([
    { host: "smtp.example.org", port: 465, security: "tls", ...expected },
  ]);
});

it("fills placeholders of the host in, then judges it", () => {
  expect(settingsOf(server({ hostname: "mail.%EMAILDOMAIN%" }))?.[0]?.host).toBe("mail.example.org");
  expect(settingsOf(server({ hostname: "%EMAILADDRESS%" }))).toEqual([]);
  expect(settingsOf(server({ hostname: "mail.%EMAILDOMAIN" }))).toEqual([]);
});

it("marks what holds for one person only", () => {
  expect(parse(documentOf(server({ username: "%EMAILLOCALPART%.x" })))?.isPersonal).toBe(true);
  expect(parse(documentOf(server({ hostname: "%EMAILLOCALPART%.example.org" })))?.isPersonal).toBe(true);
  expect(parse(documentOf(server()))?.isPersonal).toBe(false);
});

const doors = (settings: ReturnType<typeof settingsOf>) =>
  settings?.map(({ host, port, security }) => `${host.split(".")[0]}:${port} ${security}`);

it("keeps two outgoing servers, TLS on 465 before STARTTLS of the same host", () => {
  const two = server({ port: "587", socketType: "STARTTLS" }) + server();
  expect(doors(settingsOf(two))).toEqual(["smtp:465 tls", "smtp:587 starttls"]);
});

it("keeps the provider's order between hosts", () => {
  const two = server({ hostname: "b.example.org", port: "587", socketType: "STARTTLS" }) + server();
  expect(doors(settingsOf(two))).toEqual(["b:587 starttls", "smtp:465 tls"]);
});

it("keeps port 25 last", () => {
  const two =
    server({ port: "25", socketType: "STARTTLS" }) + server({ port: "587", socketType: "STARTTLS" });
  expect(doors(settingsOf(two))).toEqual(["smtp:587 starttls", "smtp:25 starttls"]);
});

it("offers STARTTLS where 587 is declared as TLS", () => {
  expect(doors(settingsOf(server({ port: "587" })))).toEqual(["smtp:587 tls", "smtp:587 starttls"]);
});

it("drops the unencrypted door when there is an encrypted one, and only then", () => {
  const plain = server({ port: "25", socketType: "plain" });
  expect(doors(settingsOf(plain + server()))).toEqual(["smtp:465 tls"]);
  expect(doors(settingsOf(plain))).toEqual(["smtp:25 none"]);
});

const named = (name: string) => parse(documentOf(server()).replace("Example Mail", name))?.displayName;

it("shortens the provider's name and takes control characters out of it", () => {
  expect(named(`A\u202E\tB ${"x".repeat(80)}`)).toBe(`A B ${"x".repeat(55)}…`);
  expect(named("&lt;b>Bold&lt;/b>")).toBe("<b>Bold</b>");
  expect(named("%EMAILDOMAIN%")).toBe("example.org");
});

it("keeps help links only if they are https", () => {
  const links = (...urls: string[]) =>
    parse(documentOf(server(), urls.map((url) => `<documentation url="${url}"/>`).join("")))?.helpUrl;
  expect(links("http://example.org/a", "https://example.org/b")).toBe("https://example.org/b");
  expect(links("javascript:alert(1)", "https://bank.example@evil.example/")).toBeNull();
  expect(parse(documentOf(server(), '<enable visiturl="https://example.org/on"/>'))).toMatchObject({
    enableFirst: true,
    helpUrl: "https://example.org/on",
  });
});
