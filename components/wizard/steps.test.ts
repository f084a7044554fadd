import { expect, it } from "vitest";
import { finishedSteps } from "@/components/wizard/steps";
import { emptyDraft } from "@/lib/settings/draft";

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
