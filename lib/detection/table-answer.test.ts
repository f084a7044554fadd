import { expect, it } from "vitest";
import { parseAddress } from "@/lib/detection/address";
import { mailboxes } from "@/lib/detection/mailboxes/all-mailboxes";
import { notInTable, tableAnswer } from "@/lib/detection/table-answer";
import { findProvider, providerOfMx, providers } from "@/lib/providers/catalog";
import { providerOfSpfInclude } from "@/lib/providers/domain-evidence";
import { isOpenEverywhere } from "@/lib/smtp/ports";

const answerOf = (domain: string) => tableAnswer({ domain });

it.each([
  ["gmail.com", "smtp.gmail.com:465 tls"],
  ["googlemail.com", "smtp.gmail.com:465 tls"],
  ["libero.it", "smtp.libero.it:465 tls"],
  ["virgilio.it", "out.virgilio.it:465 tls"],
  ["alice.it", "out.alice.it:587 starttls"],
  ["tim.it", "smtp.tim.it:587 starttls"],
  ["aruba.it", "smtps.aruba.it:465 tls"],
  ["pec.it", "smtps.pec.aruba.it:465 tls"],
  ["yahoo.it", "smtp.mail.yahoo.com:465 tls"],
  ["yahoo.co.jp", "smtp.mail.yahoo.co.jp:465 tls"],
  ["icloud.com", "smtp.mail.me.com:587 starttls"],
  ["gmx.de", "mail.gmx.net:465 tls"],
  ["gmx.com", "mail.gmx.com:465 tls"],
  ["zoho.eu", "smtp.zoho.eu:465 tls"],
  ["web.de", "smtp.web.de:465 tls"],
  ["o2.pl", "poczta.o2.pl:465 tls"],
  ["inbox.lv", "mail.inbox.lv:465 tls"],
  ["charter.net", "mobile.charter.net:587 tls"],
  ["qq.com", "smtp.qq.com:465 tls"],
  ["q.com", "smtp.q.com:587 starttls"],
  ["bol.com.br", "smtps.bol.com.br:587 starttls"],
  ["disroot.org", "disroot.org:465 tls"],
  ["mailo.com", "mail.mailo.com:465 tls"],
  ["vivaldi.net", "smtp.vivaldi.net:465 tls"],
  ["migadu.com", "smtp.migadu.com:465 tls"],
])("%s is %s", (domain, door) => {
  const best = answerOf(domain)?.best;
  expect(`${best?.host}:${best?.port} ${best?.security}`).toBe(door);
  expect(answerOf(domain)).toMatchObject({ confidence: 0.98, confirm: null, source: "table" });
});

it.each([
  ["gmail.com", { appPassword: "required" }],
  ["outlook.com", { oauthOnly: true, passwordRefused: true }],
  ["hotmail.it", { oauthOnly: true, passwordRefused: true }],
  ["gmx.net", { enableFirst: true }],
  ["163.com", { appPassword: "required", enableFirst: true }],
  ["proton.me", { token: true, paidPlan: true }],
])("says what to sign in with at %s", (domain, credentials) => {
  expect(answerOf(domain)?.credentials).toMatchObject(credentials);
});

it.each(["tuta.com", "hey.com", "duck.com", "ada.anonaddy.com", "privaterelay.appleid.com", "infostrada.it"])(
  "says that %s cannot send by SMTP",
  (domain) => {
    expect(answerOf(domain)).toMatchObject({ kind: "no-smtp", best: null });
  },
);

it("answers every domain of the catalogue and of the mailboxes", () => {
  const domains = [
    ...providers.flatMap(({ domains: own, hosts }) => [
      ...own,
      ...hosts.flatMap((host) => host.domains ?? []),
    ]),
    ...mailboxes.flatMap(({ domains: own }) => own),
  ];
  const unanswered = domains.filter((domain) => {
    const answer = answerOf(domain);
    const isAnswered = answer && (answer.best || answer.kind === "no-smtp");
    return !isAnswered && !answer?.notes.includes("server-differs-by-customer");
  });
  expect(domains.length).toBeGreaterThan(600);
  expect(unanswered).toEqual([]);
});

it("has each mailbox once, apart from the catalogue, under domains that can be typed", () => {
  const ids = mailboxes.map(({ id }) => id);
  const domains = mailboxes.flatMap(({ domains: own }) => own);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index || findProvider(id))).toEqual([]);
  expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([]);
  expect(domains.filter((domain) => !parseAddress(`a@${domain}`).ok)).toEqual([]);
});

it("has each MX and SPF name of a mailbox once, apart from the catalogue, and only ports of the table of ports", () => {
  const mx = mailboxes.flatMap((mailbox) => mailbox.mx ?? []);
  const spf = mailboxes.flatMap((mailbox) => mailbox.spf ?? []);
  const ports = mailboxes.flatMap(({ servers }) => servers.map(([, port]) => port));
  expect(mx.filter((name, index) => mx.indexOf(name) !== index || providerOfMx(name))).toEqual([]);
  expect(spf.filter((name, index) => spf.indexOf(name) !== index || providerOfSpfInclude(name))).toEqual([]);
  expect(ports.filter((port) => !isOpenEverywhere(port))).toEqual([]);
});

it("guesses nothing for a domain that is still being typed, but knows what is meant", () => {
  expect(answerOf("theirshop.it")).toBeNull();
  expect(notInTable({ domain: "gmial.com" })).toMatchObject({ best: null, didYouMean: "gmail.com" });
});
