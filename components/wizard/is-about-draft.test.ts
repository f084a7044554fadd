import { expect, it } from "vitest";
import { isAboutDraft } from "@/components/wizard/is-about-draft";
import { emptyDraft, type SetupDraft } from "@/lib/settings/draft";
import { blockedReport } from "@/lib/transcript/testing/sample-report";

const draft: SetupDraft = {
  ...emptyDraft,
  address: "ada@example.com",
  host: "Blocked.practice.test",
  port: "587",
  security: "starttls",
  username: "ada@example.com",
  recipient: "bob@example.com",
};

it("takes a test for current as long as nothing but the spelling differs", () => {
  expect(isAboutDraft(blockedReport, draft)).toBe(true);
  expect(isAboutDraft(blockedReport, { ...draft, port: " 587 ", fromName: "Ada" })).toBe(true);
});

it.each<[string, Partial<SetupDraft>]>([
  ["port", { port: "2525" }],
  ["security", { security: "tls" }],
  ["host", { host: "smtp.example.com" }],
  ["user name", { username: "ada" }],
  ["sign-in", { signIn: "none" }],
  ["sender", { address: "bob@example.com" }],
  ["recipient", { recipient: "" }],
  ["completeness", { host: "" }],
])("takes it for history once the %s has changed", (_, change) => {
  expect(isAboutDraft(blockedReport, { ...draft, ...change })).toBe(false);
});

it("cannot see a secret that is the user name too", () => {
  const report = {
    ...blockedReport,
    settings: { ...blockedReport.settings, auth: { method: "password" as const, username: "••••" } },
  };
  expect(isAboutDraft(report, { ...draft, isUsernameSecret: true, username: "" })).toBe(true);
});
