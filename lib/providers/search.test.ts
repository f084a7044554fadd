import { expect, it } from "vitest";
import { providers } from "@/lib/providers/catalog";
import { searchProviders } from "@/lib/providers/search";

const find = (query: string) => searchProviders(providers, query).map(({ id }) => id);

it.each([
  ["brevo", "brevo"],
  ["Sendinblue", "brevo"],
  ["gmial", "gmail"],
  ["sendgird", "sendgrid"],
  ["office 365", "microsoft-365"],
  ["hotmail", "outlook-com"],
  ["1&1", "ionos"],
  ["libéro", "libero"],
  ["amazn", "amazon-ses"],
  ["  MailGun ", "mailgun"],
])("finds %j first", (query, id) => {
  expect(find(query)[0]).toBe(id);
});

it("lists everything for an empty query and nothing for nonsense", () => {
  expect(find(" - ")).toHaveLength(providers.length);
  expect(find("qqqqzzzz")).toEqual([]);
});

it("forgives nothing in three letters", () => {
  expect(find("tmi")).toEqual([]);
  expect(find("tim")[0]).toBe("tim-alice");
});

it("prefers the name to a word in it", () => {
  expect(find("zoho")[0]).toBe("zoho-mail");
  expect(find("mail.ru")[0]).toBe("mail-ru");
});
