import { assert, domain as domains, integer, property } from "fast-check";
import { expect, it } from "vitest";
import { tidyHost } from "@/lib/settings/tidy";

const untouched = { port: null, security: null, username: null, notes: [] };

it("leaves a tidy host alone", () => {
  expect(tidyHost("smtp.example.com")).toEqual({ host: "smtp.example.com", ...untouched });
});

it("moves a port to its own field", () => {
  expect(tidyHost("smtp.example.com:587")).toEqual({
    ...untouched,
    host: "smtp.example.com",
    port: 587,
    notes: [{ code: "port-moved", port: 587 }],
  });
});

it("reads ssl:// as TLS from the first byte on 465", () => {
  expect(tidyHost("ssl://smtp.example.com")).toEqual({
    ...untouched,
    host: "smtp.example.com",
    port: 465,
    security: "tls",
    notes: [
      { code: "scheme-removed", scheme: "ssl://" },
      { code: "port-moved", port: 465 },
      { code: "security-set", security: "tls" },
    ],
  });
});

it("moves the user name of a pasted address, and drops its password", () => {
  expect(tidyHost("smtps://ada%40example.com:hunter2@smtp.example.com:465")).toMatchObject({
    host: "smtp.example.com",
    port: 465,
    security: "tls",
    username: "ada@example.com",
  });
  expect(JSON.stringify(tidyHost("smtps://ada:hunter2@smtp.example.com"))).not.toContain("hunter2");
});

it.each([
  ["tls://smtp.example.com", "starttls", null],
  ["tls://smtp.example.com:587", "starttls", 587],
  ["tls://smtp.example.com:465", "tls", 465],
  ["smtp://smtp.example.com:2525", null, 2525],
  ["SSL://smtp.example.com:2465", "tls", 2465],
  ["ssl://smtp.example.com:587", "tls", 587],
] as const)("reads %s as %s on %s", (typed, security, port) => {
  expect(tidyHost(typed)).toMatchObject({ host: "smtp.example.com", security, port });
});

it.each([
  ["  smtp.example.com ", "smtp.example.com", "spaces-removed"],
  ["smtp.example.com\u200B", "smtp.example.com", "spaces-removed"],
  ["smtp.example.com.", "smtp.example.com", "dot-removed"],
  ["https://mail.example.com/webmail", "mail.example.com", "path-removed"],
  ["[2001:db8::1]", "2001:db8::1", "brackets-removed"],
])("tidies %j", (typed, host, code) => {
  const tidied = tidyHost(typed);
  expect(tidied.host).toBe(host);
  expect(tidied.notes.map((note) => note.code)).toContain(code);
});

it.each([
  ["an IPv6 address", "2001:db8::1"],
  ["an e-mail address, which the schema explains", "ada@example.com"],
  ["a port out of range", "smtp.example.com:70000"],
])("does not take apart %s", (_, typed) => {
  expect(tidyHost(typed)).toMatchObject({ port: null, username: null });
});

it("has nothing left to do on what it has tidied", () => {
  assert(
    property(domains(), integer({ min: 1, max: 65_535 }), (domain, port) => {
      const { host } = tidyHost(` smtps://user@${domain}:${port}/ `);
      expect(tidyHost(host)).toEqual({ host: domain, ...untouched });
    }),
  );
});
