import { domain as anyDomain, assert, oneof, property, string } from "fast-check";
import { expect, it } from "vitest";
import { parseAddress } from "@/lib/detection/address";

it.each([
  ["a plain address", "Ada@Example.org", "Ada", "example.org"],
  ["an upper-case domain, and leaves the local part alone", "Info@THEIRSHOP.IT", "Info", "theirshop.it"],
  ["white space around it", "  ada@example.org\n", "ada", "example.org"],
  ["mailto:", "mailto:ada@example.org", "ada", "example.org"],
  ["MAILTO: in capitals", "MAILTO:ada@example.org", "ada", "example.org"],
  ["a name and angle brackets", "Ada Lovelace <ada@example.org>", "ada", "example.org"],
  ["a quoted name with an @", '"ada @ work" <ada@example.org>', "ada", "example.org"],
  ["a +tag", "ada+shop@example.org", "ada+shop", "example.org"],
  ["a trailing dot of the domain", "ada@example.org.", "ada", "example.org"],
  ["a quoted @ in the local part", '"a@b"@example.org', '"a@b"', "example.org"],
  ["characters that are only forbidden in the domain", "a%b/c?d#e@example.org", "a%b/c?d#e", "example.org"],
  ["an international domain", "ada@bücher.example.de", "ada", "xn--bcher-kva.example.de"],
  ["an international domain in capitals", "ada@BÜCHER.de", "ada", "xn--bcher-kva.de"],
  ["ß by the non-transitional rules", "ada@faß.de", "ada", "xn--fa-hia.de"],
  ["an ideographic full stop", "ada@例え。jp", "ada", "xn--r8jz45g.jp"],
  ["the shortest domain", "a@a.it", "a", "a.it"],
  ["64 octets of local part", `${"a".repeat(64)}@example.org`, "a".repeat(64), "example.org"],
])("reads %s", (_, typed, localPart, domain) => {
  expect(parseAddress(typed)).toEqual({ ok: true, value: { localPart, domain } });
});

const longDomain = (length: number) => `${"a.".repeat((length - 3) / 2)}org`;

it("reads 253 octets of domain and refuses 255", () => {
  expect(parseAddress(`a@${longDomain(253)}`).ok).toBe(true);
  expect(parseAddress(`a@${longDomain(255)}`)).toEqual({ ok: false, error: "domain-invalid" });
});

it.each([
  ["nothing", " ", "address-missing"],
  ["no @", "example.org", "address-without-at"],
  ["two @", "ada@home@example.org", "address-with-two-ats"],
  ["a line break", "ada\r\nBcc: x@example.org", "address-with-control-characters"],
  ["a NUL", "ada\0@example.org", "address-with-control-characters"],
  ["an empty local part", "@example.org", "local-part-invalid"],
  ["65 octets of local part", `${"a".repeat(65)}@example.org`, "local-part-invalid"],
  ["33 letters of two octets", `${"ü".repeat(33)}@example.org`, "local-part-invalid"],
  ["an address literal", "ada@[192.0.2.1]", "domain-is-address-literal"],
  ["an IPv6 literal", "ada@[IPv6:2001:db8::1]", "domain-is-address-literal"],
  ["a bare IPv6 address", "ada@::1", "domain-has-forbidden-characters"],
  ["an IPv4 address", "ada@192.168.1.1", "domain-is-ip-address"],
  ["a decimal IPv4 address", "ada@2130706433", "domain-is-ip-address"],
  ["a hexadecimal IPv4 address", "ada@0x7f.1", "domain-is-ip-address"],
  ["an octal IPv4 address", "ada@0177.0.0.1", "domain-is-ip-address"],
  ["a full-width IPv4 address", "ada@１２７.０.０.１", "domain-is-ip-address"],
  ["a port", "ada@example.org:25", "domain-has-forbidden-characters"],
  ["a path", "ada@example.org/x", "domain-has-forbidden-characters"],
  ["a query", "ada@example.org?x", "domain-has-forbidden-characters"],
  ["a fragment", "ada@example.org#x", "domain-has-forbidden-characters"],
  ["a backslash", "ada@example.org\\x", "domain-has-forbidden-characters"],
  ["percent", "ada@example%2eorg", "domain-has-forbidden-characters"],
  ["a space in the domain", "ada@exam ple.org", "domain-has-forbidden-characters"],
  ["one label", "ada@example", "domain-reserved"],
  ["one label that is not reserved", "ada@shop", "domain-without-dot"],
  ["an empty label", "ada@example..org", "domain-invalid"],
  ["two dots at the end", "ada@example.org..", "domain-invalid"],
  ["a hyphen at the beginning of a label", "ada@-example.org", "domain-invalid"],
  ["a hyphen at the end of a label", "ada@example-.org", "domain-invalid"],
  ["an underscore", "ada@ex_ample.org", "domain-invalid"],
  ["a label of 64", `ada@${"a".repeat(64)}.org`, "domain-invalid"],
  ["a last label of digits", "ada@example.123", "domain-invalid"],
] as const)("refuses %s", (_, typed, error) => {
  expect(parseAddress(typed)).toEqual({ ok: false, error });
});

it.each([
  "localhost",
  "a.localhost",
  "printer.local",
  "x.internal",
  "x.intranet",
  "x.lan",
  "x.home",
  "x.corp",
  "home.arpa",
  "x.home.arpa",
  "x.test",
  "x.invalid",
  "x.example",
  "x.onion",
])("refuses the reserved name %s", (domain) => {
  expect(parseAddress(`ada@${domain}`)).toEqual({ ok: false, error: "domain-reserved" });
});

it("reads what it wrote, and never lets a character through that a URL or a DNS name would misread", () => {
  assert(
    property(string(), oneof(anyDomain(), string()), (local, domain) => {
      const parsed = parseAddress(`${local}@${domain}`);
      if (!parsed.ok) return;
      expect(parsed.value.domain).toMatch(/^[a-z0-9.-]{4,253}$/);
      expect(new URL(`https://autoconfig.${parsed.value.domain}/`).hostname).toBe(
        `autoconfig.${parsed.value.domain}`,
      );
      expect(parseAddress(`${parsed.value.localPart}@${parsed.value.domain}`)).toEqual(parsed);
    }),
  );
});
