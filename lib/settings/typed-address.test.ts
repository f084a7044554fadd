import { expect, it } from "vitest";
import { readTypedAddress } from "@/lib/settings/typed-address";

it.each([
  ["info@bottega-anna.it", "info@bottega-anna.it", null],
  [" Anna Rossi <info@bottega-anna.it>, ", "info@bottega-anna.it", "Anna Rossi"],
  ["mailto:info@bottega-anna.it", "info@bottega-anna.it", null],
])("reads %j as an address", (typed, address, name) => {
  expect(readTypedAddress(typed)).toEqual({ kind: "address", address, name });
});

it.each([
  "bottega-anna.it",
  "www.bottega-anna.it",
  "WWW.Bottega-Anna.it.",
  "@bottega-anna.it",
  "https://bottega-anna.it",
  "http://www.bottega-anna.it/contatti?da=qui",
  "https://www.bottega-anna.it:443/",
])("takes %j for a site and asks about its usual address", (typed) => {
  expect(readTypedAddress(typed)).toEqual({ kind: "domain", suggestion: "info@bottega-anna.it" });
});

it("does not take a site for a server because its name begins alike", () => {
  expect(readTypedAddress("mailchimp.com")).toEqual({ kind: "domain", suggestion: "info@mailchimp.com" });
  expect(readTypedAddress("mail.com")).toEqual({ kind: "domain", suggestion: "info@mail.com" });
});

it.each([
  ["smtp.example.com:587", "smtp.example.com", 587, null],
  ["ssl://smtp.example.com", "smtp.example.com", 465, "tls"],
  ["smtp.example.com", "smtp.example.com", null, null],
  ["mail.bottega-anna.it", "mail.bottega-anna.it", null, null],
  ["smtp-relay.brevo.com", "smtp-relay.brevo.com", null, null],
  ["email-smtp.eu-south-1.amazonaws.com", "email-smtp.eu-south-1.amazonaws.com", null, null],
  ["localhost:1025", "localhost", 1025, null],
  ["192.0.2.25", "192.0.2.25", null, null],
] as const)("takes %j for a mail server", (typed, host, port, security) => {
  expect(readTypedAddress(typed)).toEqual({ kind: "server", host, port, security });
});

it.each([
  ["", "empty"],
  ["  \u200B ", "empty"],
  ["bottega", "unclear"],
  ["bottega anna", "unclear"],
  ["info@", "unclear"],
  ["info@bottega", "unclear"],
  ["anna@@bottega-anna.it", "unclear"],
])("asks nothing about %j", (typed, kind) => {
  expect(readTypedAddress(typed)).toEqual({ kind });
});
