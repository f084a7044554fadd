import { resolve } from "node:path";
import { expect, it } from "vitest";
import { parseConfig } from "@/lib/config/parse-config";

it("starts with nothing configured", () => {
  expect(parseConfig({})).toEqual({
    ok: true,
    value: {
      port: 3000,
      hostname: "127.0.0.1",
      publicUrl: "http://localhost:3000",
      database: { engine: "sqlite", file: resolve("data/portwise.db") },
      secret: null,
      secretFile: resolve("data/portwise.secret"),
      apiTokens: [],
      dnsServers: null,
      ehloName: null,
      allowNetworks: [],
      practice: true,
      detectionHttp: true,
      ispdbUrl: "https://autoconfig.thunderbird.net/v1.1/",
      trustProxy: "off",
      limits: true,
      sessionRetentionDays: 90,
    },
  });
});

it.each([
  ["PORT", "8080", { port: 8080, publicUrl: "http://localhost:8080" }],
  ["PORT", " ", { port: 3000 }],
  ["PORTWISE_PUBLIC_URL", "https://mail.example.com/", { publicUrl: "https://mail.example.com" }],
  ["DATABASE_URL", "file:///srv/p.db", { database: { engine: "sqlite", file: "/srv/p.db" } }],
  ["DATABASE_URL", "file:///srv/p.db", { secretFile: "/srv/portwise.secret" }],
  ["DATABASE_URL", "postgres://u:p@db/x", { database: { engine: "postgres", url: "postgres://u:p@db/x" } }],
  ["PORTWISE_API_TOKENS", "first, second,", { apiTokens: ["first", "second"] }],
  [
    "PORTWISE_DNS_SERVERS",
    "192.0.2.1:5353,[::1]:53,::1",
    { dnsServers: ["192.0.2.1:5353", "[::1]:53", "::1"] },
  ],
  ["PORTWISE_ALLOW_NETWORKS", "10.0.0.0/8, 127.0.0.1", { allowNetworks: ["10.0.0.0/8", "127.0.0.1/32"] }],
  ["PORTWISE_EHLO_NAME", "Mail.Example.com", { ehloName: "mail.example.com" }],
  ["PORTWISE_EHLO_NAME", "bücher.example", { ehloName: "xn--bcher-kva.example" }],
  ["PORTWISE_EHLO_NAME", "[192.0.2.7]", { ehloName: "[192.0.2.7]" }],
  ["PORTWISE_EHLO_NAME", "[IPv6:2001:db8::7]", { ehloName: "[IPv6:2001:db8::7]" }],
  ["PORTWISE_PRACTICE", "off", { practice: false }],
  ["PORTWISE_TRUST_PROXY", "on", { trustProxy: "on" }],
  ["PORTWISE_TRUST_PROXY", "10.0.0.1,fd00::/8", { trustProxy: ["10.0.0.1/32", "fd00::/8"] }],
  ["PORTWISE_LIMITS", "off", { limits: false }],
  ["PORTWISE_SESSION_RETENTION_DAYS", "1", { sessionRetentionDays: 1 }],
  ["PORTWISE_SESSION_RETENTION_DAYS", "3650", { sessionRetentionDays: 3650 }],
])("reads %s=%s", (name, value, expected) => {
  expect(parseConfig({ [name]: value })).toMatchObject({ ok: true, value: expected });
});

it("counts relative paths from where npm was started", () => {
  expect(parseConfig({ INIT_CWD: "/srv/portwise", DATABASE_URL: "file:my/p.db" })).toMatchObject({
    value: { database: { file: "/srv/portwise/my/p.db" }, secretFile: "/srv/portwise/my/portwise.secret" },
  });
});

it.each([
  ...["mail", "192.0.2.7", "[192.0.2]", "[IPv6:fe80]", "a b.example", "mail.example.com\\r\\nRSET"].map(
    (name): [string, string, string] => [
      "PORTWISE_EHLO_NAME",
      name,
      `PORTWISE_EHLO_NAME must be a host name such as mail.example.com, or an address literal such as [192.0.2.7], not ${JSON.stringify(name)}`,
    ],
  ),
  ["PORT", "0", 'PORT must be a port between 1 and 65535, not "0"'],
  ["PORT", "65536", 'PORT must be a port between 1 and 65535, not "65536"'],
  ["PORT", "http", 'PORT must be a port between 1 and 65535, not "http"'],
  [
    "PORTWISE_PUBLIC_URL",
    "mail.example.com",
    'PORTWISE_PUBLIC_URL must be a web address such as https://mail.example.com, not "mail.example.com"',
  ],
  ["PORTWISE_LIMITS", "no", 'PORTWISE_LIMITS must be on or off, not "no"'],
  [
    "PORTWISE_SESSION_RETENTION_DAYS",
    "0",
    'PORTWISE_SESSION_RETENTION_DAYS must be a number of days between 1 and 3650, not "0"',
  ],
  [
    "PORTWISE_SESSION_RETENTION_DAYS",
    "3651",
    'PORTWISE_SESSION_RETENTION_DAYS must be a number of days between 1 and 3650, not "3651"',
  ],
  [
    "PORTWISE_ALLOW_NETWORKS",
    "10.0.0.0/33",
    'PORTWISE_ALLOW_NETWORKS must be networks such as 10.0.0.0/8,fd00::/8, not "10.0.0.0/33"',
  ],
  [
    "PORTWISE_TRUST_PROXY",
    "yes",
    `PORTWISE_TRUST_PROXY must be on, off, or the proxies' addresses such as 10.0.0.0/8, not "yes"`,
  ],
])("answers one line for %s=%s", (name, value, line) => {
  expect(parseConfig({ [name]: value })).toEqual({ ok: false, error: [line] });
});

it.each([
  ["PORTWISE_SECRET", "hunter2"],
  ["DATABASE_URL", "mysql://root:hunter2@db/x"],
  ["PORTWISE_API_TOKENS", "hunter2 hunter3"],
])("does not repeat what may be secret in %s", (name, value) => {
  const result = parseConfig({ [name]: value });
  expect(result).toMatchObject({ ok: false, error: [expect.stringContaining(name)] });
  expect(JSON.stringify(result)).not.toContain("hunter");
});
