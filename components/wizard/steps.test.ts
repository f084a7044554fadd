import { expect, it } from "vitest";
import { finishedSteps, isServerComplete } from "@/components/wizard/steps";
import { emptyDraft, settingsOf } from "@/lib/settings/draft";
import { serverSchema } from "@/lib/settings/schema";

const filled = {
  ...emptyDraft,
  address: "ada@example.com",
  providerId: "other",
  host: "smtp.example.com",
  port: "587",
  security: "starttls" as const,
  username: "ada",
};

it("has finished nothing at first", () => {
  expect(finishedSteps({ draft: emptyDraft, hasSecret: false, attempts: [] }).size).toBe(0);
});

it("asks for the password again after a reload, and for nothing else", () => {
  expect([...finishedSteps({ draft: filled, hasSecret: false, attempts: [] })]).toEqual([
    "provider",
    "server",
  ]);
});

it("needs no password where no sign-in is wanted", () => {
  const draft = { ...filled, signIn: "none" as const };
  expect(finishedSteps({ draft, hasSecret: false, attempts: [] }).has("signIn")).toBe(true);
});

it("counts the last test only", () => {
  const attempts = [{ verdict: "sent" }, { verdict: "failed" }] as const;
  expect(finishedSteps({ draft: filled, hasSecret: true, attempts }).has("test")).toBe(false);
  expect(finishedSteps({ draft: filled, hasSecret: true, attempts: attempts.slice(0, 1) }).has("test")).toBe(
    true,
  );
});

it.each([
  { host: "" },
  { host: " smtp.example.com " },
  { host: "SMTP.example.com" },
  { host: "smtp example.com" },
  { host: "2001:db8::1" },
  { port: "" },
  { port: " 587 " },
  { port: "0" },
  { port: "1" },
  { port: "65535" },
  { port: "65536" },
  { port: "5.5" },
  { security: null },
])("tells of the server step what the schema tells: %o", (part) => {
  const draft = { ...filled, ...part };
  expect(isServerComplete(draft)).toBe(serverSchema.safeParse(settingsOf(draft, "")).success);
});
