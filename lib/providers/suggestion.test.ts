import { expect, it } from "vitest";
import { findProvider } from "@/lib/providers/catalog";
import { draftFor, suggestionOf } from "@/lib/providers/suggestion";
import { emptyDraft } from "@/lib/settings/draft";

const suggestionFor = (id: string, address: string) => {
  const provider = findProvider(id);
  return provider && suggestionOf(provider, { address, host: provider.hosts[0] });
};

it("uses the address where it is the user name", () => {
  expect(suggestionFor("gmail", "ada@gmail.com")).toMatchObject({
    host: "smtp.gmail.com",
    username: "ada@gmail.com",
  });
});

it("uses the fixed user name of a sending service", () => {
  expect(suggestionFor("sendgrid", "shop@example.com")).toMatchObject({ username: "apikey" });
});

it("says no user name where only the provider's page shows it", () => {
  expect(suggestionFor("brevo", "shop@example.com")).toEqual({
    host: "smtp-relay.brevo.com",
    endpoint: { port: 587, security: "starttls" },
  });
});

it("fills the customer's domain into the host, and leaves empty what only the customer knows", () => {
  expect(suggestionFor("cpanel", "ada@Example.com")?.host).toBe("mail.example.com");
  expect(suggestionFor("cpanel", "")?.host).toBe("");
});

it("empties what an earlier choice had filled, and keeps what was typed", () => {
  const address = { ...emptyDraft, address: "shop@example.com" };
  const first = draftFor(address, findProvider("sendgrid"));
  expect(first).toMatchObject({ host: "smtp.sendgrid.net", username: "apikey" });
  expect(draftFor(first, findProvider("brevo"))).toMatchObject({
    host: "smtp-relay.brevo.com",
    username: "",
  });
  expect(draftFor({ ...first, typed: ["host"] }, findProvider("brevo")).host).toBe("smtp.sendgrid.net");
});

it("begins another mail server on 587 with the address as user name", () => {
  expect(draftFor({ ...emptyDraft, address: "ada@example.com" }, null)).toMatchObject({
    host: "",
    port: "587",
    security: "starttls",
    username: "ada@example.com",
  });
});

it("keeps no user name where the secret is one", () => {
  expect(draftFor(emptyDraft, findProvider("postmark"))).toMatchObject({
    username: "",
    isUsernameSecret: true,
  });
});
