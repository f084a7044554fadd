import { expect, it } from "vitest";
import { openPassword, sealPassword } from "@/lib/white-glove/sealed-password";

const secret = "a secret for this test only";
const binding = {
  sessionId: "s1",
  host: "mail.example.com",
  addresses: ["8.8.8.8"],
  untilMs: 2_000,
};
const target = { sessionId: "s1", host: "mail.example.com", now: 1_000 };
const sealed = sealPassword("pässword ", binding, secret);

it("opens for what it was sealed for, to the last character", () => {
  expect(openPassword(sealed, target, secret)).toBe("pässword ");
});

it("looks different each time, and never like the password", () => {
  expect(sealPassword("pässword ", binding, secret).box).not.toBe(sealed.box);
  expect(JSON.stringify(sealed)).not.toContain("ssword");
});

it.each([
  ["in another session", sealed, { ...target, sessionId: "s2" }, secret],
  ["for another host", sealed, { ...target, host: "evil.example" }, secret],
  ["for the same host in capitals", sealed, { ...target, host: "MAIL.example.com" }, secret],
  ["for the same host with a final dot", sealed, { ...target, host: "mail.example.com." }, secret],
  [
    "when its host was rewritten in the database",
    { ...sealed, host: "evil.example" },
    { ...target, host: "evil.example" },
    secret,
  ],
  ["when its addresses were", { ...sealed, addresses: ["6.6.6.6"] }, target, secret],
  ["when its time was", { ...sealed, untilMs: 9_000 }, target, secret],
  ["when its time is over", sealed, { ...target, now: 2_000 }, secret],
  ["with another secret", sealed, target, "another secret altogether"],
  ["when it was cut short", { ...sealed, box: sealed.box.slice(0, 30) }, target, secret],
  ["when it is empty", { ...sealed, box: "" }, target, secret],
])("does not open %s", (_, box, asked, key) => {
  expect(openPassword(box, asked, key)).toBeNull();
});
