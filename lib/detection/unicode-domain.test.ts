import { domainToASCII, domainToUnicode } from "node:url";
import { assert, property, string } from "fast-check";
import { expect, it } from "vitest";
import { domainForEyes, toUnicodeDomain } from "@/lib/detection/unicode-domain";

it.each([
  ["xn--bcher-kva.de", "bücher.de"],
  ["mail.xn--fa-hia.de", "mail.faß.de"],
  ["xn--r8jz45g.jp", "例え.jp"],
  ["xn--80ak6aa92e.com", "аррӏе.com"],
  ["xn--e1afmkfd.xn--p1ai", "пример.рф"],
  ["theirshop.it", "theirshop.it"],
  ["xn--.it", ".it"],
  ["xn--\u0000.it", "xn--\u0000.it"],
  ["xn--99999999999999.it", "xn--99999999999999.it"],
])("writes %s as %s", (domain, unicode) => {
  expect(toUnicodeDomain(domain)).toBe(unicode);
});

it("agrees with Node about every domain that can exist", () => {
  assert(
    property(string({ unit: "grapheme", minLength: 1, maxLength: 20 }), (label) => {
      const ascii = domainToASCII(`${label}.it`);
      if (ascii) expect(toUnicodeDomain(ascii)).toBe(domainToUnicode(ascii));
    }),
  );
});

it("shows both forms where there are two", () => {
  expect(domainForEyes("xn--bcher-kva.de")).toBe("bücher.de (xn--bcher-kva.de)");
  expect(domainForEyes("theirshop.it")).toBe("theirshop.it");
});
