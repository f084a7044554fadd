import { expect, it } from "vitest";
import { emptyDraft, openSuggestion, parseDraft, settingsOf, withSuggestion } from "@/lib/settings/draft";
import { settingsSchema } from "@/lib/settings/schema";

const suggestion = {
  host: "smtp.example.com",
  endpoint: { port: 587, security: "starttls" as const },
  username: "ada@example.com",
};

it("comes back as it was kept", () => {
  const draft = { ...emptyDraft, address: "ada@example.com", port: "587", security: "tls" as const };
  expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
});

it.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["another kind of value", "[1]"],
])("is empty when %s was kept", (_, kept) => {
  expect(parseDraft(kept)).toEqual(emptyDraft);
});

it("loses only the parts that cannot be read", () => {
  expect(parseDraft('{"host":"smtp.example.com","security":"rot13","port":5}')).toEqual({
    ...emptyDraft,
    host: "smtp.example.com",
  });
});

it("keeps nothing that it does not know, such as a password", () => {
  expect(parseDraft('{"password":"hunter2"}')).not.toHaveProperty("password");
});

it("fills what nobody typed", () => {
  expect(withSuggestion(emptyDraft, suggestion)).toMatchObject({
    host: "smtp.example.com",
    port: "587",
    security: "starttls",
    username: "ada@example.com",
  });
});

it("never overwrites what was typed, and shows it as a suggestion instead", () => {
  const typed = { ...emptyDraft, host: "relay.example.org", typed: ["host" as const] };
  const draft = withSuggestion(typed, suggestion);
  expect(draft).toMatchObject({ host: "relay.example.org", port: "587" });
  expect(openSuggestion(draft, suggestion)).toEqual({ host: "smtp.example.com" });
});

it("becomes settings that the one schema accepts", () => {
  const draft = withSuggestion({ ...emptyDraft, address: "ada@example.com" }, suggestion);
  expect(settingsSchema.parse(settingsOf(draft, " pass word "))).toEqual({
    host: "smtp.example.com",
    port: 587,
    security: "starttls",
    auth: { method: "password", username: "ada@example.com", password: " pass word " },
    from: { address: "ada@example.com" },
  });
});

it("uses the secret as user name where the provider takes one for both", () => {
  const draft = { ...emptyDraft, isUsernameSecret: true };
  expect(settingsOf(draft, "token").auth).toEqual({
    method: "password",
    username: "token",
    password: "token",
  });
});
