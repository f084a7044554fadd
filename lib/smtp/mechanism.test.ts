import { expect, it } from "vitest";
import { chooseMechanism, offeredMechanisms } from "@/lib/smtp/mechanism";

it("reads what AUTH offers, in the old notation too, once each", () => {
  expect(offeredMechanisms(["SIZE 100", "AUTH plain LOGIN", "AUTH=LOGIN CRAM-MD5", "AUTHX NO"])).toEqual([
    "PLAIN",
    "LOGIN",
    "CRAM-MD5",
  ]);
  expect(offeredMechanisms(["AUTH"])).toEqual([]);
});

it.each([
  { offered: ["LOGIN", "PLAIN"], credential: "password", isSecure: true, chosen: "PLAIN" },
  { offered: ["CRAM-MD5", "LOGIN"], credential: "password", isSecure: true, chosen: "LOGIN" },
  { offered: ["CRAM-MD5", "PLAIN"], credential: "password", isSecure: false, chosen: "CRAM-MD5" },
  { offered: ["XOAUTH2", "PLAIN"], credential: "oauth2", isSecure: true, chosen: "XOAUTH2" },
  { offered: ["OAUTHBEARER", "PLAIN"], credential: "oauth2", isSecure: true, chosen: "OAUTHBEARER" },
  { offered: ["OAUTHBEARER", "XOAUTH2"], credential: "oauth2", isSecure: true, chosen: "XOAUTH2" },
  { offered: ["PLAIN"], credential: "oauth2", isSecure: true, chosen: null },
  { offered: ["XOAUTH2", "NTLM"], credential: "password", isSecure: true, chosen: null },
] as const)("chooses $chosen from $offered for a $credential", ({ offered, chosen, ...by }) => {
  expect(chooseMechanism(offered, by)).toBe(chosen);
});
