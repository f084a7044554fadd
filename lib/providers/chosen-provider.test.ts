import { expect, it } from "vitest";
import { chosenProvider } from "@/lib/providers/chosen-provider";

it.each([
  ["microsoft-365", "hotmail.it", "outlook-com", "smtp-mail.outlook.com"],
  ["microsoft-365", "theirshop.it", "microsoft-365", "smtp.office365.com"],
  ["google-workspace", "gmail.com", "gmail", "smtp.gmail.com"],
  ["zoho-mail", "zohomail.eu", "zoho-mail", "smtp.zoho.eu"],
  ["brevo", "libero.it", "brevo", "smtp-relay.brevo.com"],
  ["tuta", null, "tuta", undefined],
])("the choice %s with %s means %s", (id, domain, provider, host) => {
  const chosen = chosenProvider(id, domain);
  expect([chosen?.provider.id, chosen?.host?.host]).toEqual([provider, host]);
});

it("knows nothing of a provider that is in no catalogue", () => {
  expect(chosenProvider("other", "theirshop.it")).toBeNull();
});
