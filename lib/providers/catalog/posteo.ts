import { ownAddressOrAlias, personalMail } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const posteo: Provider = {
  id: "posteo",
  name: "Posteo",
  aliases: ["posteo.de"],
  group: "mailbox",
  countries: ["DE"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [
    "posteo.de",
    "posteo.net",
    "posteo.org",
    "posteo.eu",
    "posteo.com",
    "posteo.it",
    "posteo.at",
    "posteo.ch",
    "posteo.es",
    "posteo.fr",
  ],
  mx: ["mx01.posteo.de", "mx02.posteo.de", "mx03.posteo.de", "mx04.posteo.de"],
  hosts: [
    {
      id: "germany",
      label: null,
      host: "posteo.de",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: { en: "The whole main address.", it: "L’indirizzo principale completo." },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The password of the account, also with two-factor sign-in: that guards the web mail only.",
      it: "La password dell’account, anche con l’accesso a due fattori: protegge solo la webmail.",
    },
    url: "https://posteo.de/hilfe/wie-richte-ich-posteo-in-einem-mailprogramm-ein-pop3-imap-und-smtp",
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddressOrAlias },
  rejections: [
    {
      stage: "mail",
      code: 553,
      enhanced: "5.7.1",
      match: "not owned by user",
      cause: "sender-not-allowed",
      fix: "match-sender",
      meaning: {
        en: "The From address does not belong to the mailbox that signed in.",
        it: "Il mittente non appartiene alla casella con cui si accede.",
      },
    },
  ],
  dns: { spf: null, dkimSelectors: [] },
  limits: personalMail,
  docs: ["https://posteo.de/hilfe/wie-richte-ich-posteo-in-einem-mailprogramm-ein-pop3-imap-und-smtp"],
  sources: [
    "Thunderbird ISPDB posteo.de (2026-03; lists some 50 endings)",
    "Delta Chat provider database posteo",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
