import { expect, it } from "vitest";
import { testMessageWords } from "@/lib/i18n/test-message-words";

const facts = { code: "012345", host: "smtp.example.com", port: 587, from: `a&"<b>'@example.com` };

it.each(["en", "it"] as const)("carries the code in subject, text and HTML (%s)", (locale) => {
  const { subject, text, html } = testMessageWords(locale, facts);
  for (const part of [subject, text, html]) {
    expect(part).toContain("012345");
    expect(part).not.toMatch(/\{\w+\}/);
  }
});

it("escapes what stands in the HTML", () => {
  expect(testMessageWords("en", facts).html).toContain("a&#38;&#34;&#60;b&#62;&#39;@example.com");
});
