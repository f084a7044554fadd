import { expect, it } from "vitest";
import { findProvider, providers } from "@/lib/providers/catalog";
import { isUnusualUsername, secretHint } from "@/lib/providers/sign-in-hints";

const hex = (length: number) => "0123456789abcdef".repeat(4).slice(0, length);
const uuid = "01234567-89ab-4def-8123-456789abcdef";
const appPassword = "abcd efgh ijkl mnop";
/** What a person would use for the web mail. */
const ownPassword = "Calm-harbour-42";

/** Each provider that knows the form of its secrets: one that fits, others, and what is said of each of them. */
const secrets: Readonly<Record<string, readonly [fits: string, ...others: readonly [string, string][]]>> = {
  "alibaba-directmail": [ownPassword, ["LTAI5tExample", "mistake"]],
  "amazon-ses": [`B${"A".repeat(43)}`, ["a/b+".repeat(10), "mistake"], [ownPassword, "looks-different"]],
  aol: [appPassword, [ownPassword, "looks-different"]],
  autosend: ["AS_abc123", [ownPassword, "prefix-missing"]],
  "azure-acs-email": ["x".repeat(40), [uuid, "mistake"], ["endpoint=https://x", "mistake"]],
  brevo: ["xsmtpsib-abc-123", ["xkeysib-abc-123", "mistake"], [ownPassword, "prefix-missing"]],
  "cloudflare-email": ["x".repeat(40), [hex(37), "mistake"]],
  emailit: ["secret_abc", [ownPassword, "prefix-missing"]],
  gmail: [appPassword, ["abcdefghijklmnop", "fits"], [ownPassword, "looks-different"]],
  "google-workspace": [appPassword, [ownPassword, "looks-different"]],
  icloud: ["abcd-efgh-ijkl-mnop", [ownPassword, "looks-different"]],
  "mailchimp-transactional": ["md-abc", [`${hex(32)}-us21`, "mistake"]],
  mailersend: ["mssp.abc.def", ["mlsn.abc", "mistake"], [ownPassword, "prefix-missing"]],
  mailgun: [ownPassword, [`key-${hex(32)}`, "mistake"], [`${hex(32)}-${hex(8)}-${hex(8)}`, "mistake"]],
  mailjet: [hex(32), [ownPassword, "looks-different"]],
  "mailtrap-sandbox": [hex(14), [hex(32), "mistake"], [ownPassword, "looks-different"]],
  "mailtrap-sending": [hex(32), [hex(14), "mistake"], [ownPassword, "looks-different"]],
  plunk: ["sk_abc", ["pk_abc", "mistake"], [ownPassword, "prefix-missing"]],
  postal: ["a1B2".repeat(6), [ownPassword, "looks-different"]],
  resend: ["re_abc_123", [ownPassword, "prefix-missing"]],
  "scaleway-tem": [uuid, ["SCW0123456789ABCDEFG", "mistake"], [ownPassword, "looks-different"]],
  sendgrid: [
    `SG.${"a".repeat(22)}.${"b".repeat(43)}`,
    [`SK${hex(32)}`, "mistake"],
    [ownPassword, "prefix-missing"],
    ["SG.cut-off", "looks-different"],
  ],
  smtp2go: [ownPassword, ["api-0123456789", "mistake"]],
  sparkpost: [hex(40), [ownPassword, "looks-different"]],
  yahoo: [appPassword, [ownPassword, "looks-different"]],
  yandex: ["abcdefghijklmnop", [ownPassword, "looks-different"]],
};

it.each(Object.entries(secrets))("tells the secrets of %s apart", (id, [fits, ...others]) => {
  const password = findProvider(id)?.password;
  if (!password) throw new Error("not in the catalogue");
  for (const [secret, expected] of [[fits, "fits"] as const, ...others]) {
    expect([secret, secretHint(` ${secret} `, password)?.code ?? "fits"]).toEqual([secret, expected]);
  }
});

/** The same for user names: some that fit, and one that does not. */
const usernames: Readonly<Record<string, readonly [fits: readonly string[], differs: string]>> = {
  "alibaba-directmail": [["shop@mail.shop.it"], "shop"],
  "amazon-ses": [["AKIAIOSFODNN7EXAMPLE"], "ada@shop.it"],
  autosend: [["autosend"], "ada@shop.it"],
  brevo: [["a1b2c3001@smtp-brevo.com", "ada@shop.it"], "ada"],
  "cloudflare-email": [["api_token"], "ada@shop.it"],
  "elastic-email": [["ada@shop.it"], "ada"],
  emailit: [["emailit"], "ada@shop.it"],
  loops: [["loops"], "ada@shop.it"],
  mailersend: [["MS_abc123@shop.it"], "ada@shop.it"],
  mailgun: [["postmaster@mg.shop.it"], "postmaster"],
  mailjet: [[hex(32)], "ada@shop.it"],
  "mailtrap-sandbox": [[hex(14)], "api"],
  "mailtrap-sending": [["api", "smtp@mailtrap.io"], "ada@shop.it"],
  "oci-email-delivery": [["ocid1.user.oc1..aaaa@ocid1.tenancy.oc1..bbbb.x1.com"], "ada@shop.it"],
  plunk: [["plunk"], "ada@shop.it"],
  postmark: [[uuid], "ada@shop.it"],
  resend: [["resend"], "ada@shop.it"],
  "scaleway-tem": [[uuid], "ada@shop.it"],
  sendgrid: [["apikey"], "ada@shop.it"],
  sendlayer: [[hex(32).toUpperCase()], "ada@shop.it"],
  sendpulse: [["ada@shop.it"], "ada"],
  socketlabs: [["server12345"], "ada@shop.it"],
  sparkpost: [["SMTP_Injection", "SMTP_Injection:X-MSYS-SUBACCOUNT=1"], "ada@shop.it"],
  "tencent-ses": [["noreply@mail.shop.it"], "noreply"],
  zeptomail: [["emailapikey"], "ada@shop.it"],
};

it.each(Object.entries(usernames))("tells the user names of %s apart", (id, [fits, differs]) => {
  const username = findProvider(id)?.username;
  if (!username) throw new Error("not in the catalogue");
  expect(fits.filter((name) => isUnusualUsername(name, username))).toEqual([]);
  expect(isUnusualUsername(differs, username)).toBe(true);
});

it("leaves out no provider that knows the form of its secrets or user names", () => {
  const knowing = providers.filter(
    ({ password: { prefix, pattern, mistakes } }) => prefix || pattern || mistakes.length > 0,
  );
  expect(knowing.map(({ id }) => id).toSorted()).toEqual(Object.keys(secrets).toSorted());
  const naming = providers.filter(({ username }) => username.pattern);
  expect(naming.map(({ id }) => id).toSorted()).toEqual(Object.keys(usernames).toSorted());
});

it("says nothing about what is not there", () => {
  expect(secretHint(" ", { prefix: "re_", pattern: null, mistakes: [] })).toBeNull();
  expect(isUnusualUsername("", { pattern: "^apikey$" })).toBe(false);
});
