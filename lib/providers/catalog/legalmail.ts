import type { Provider } from "@/lib/providers/provider";

export const legalmail: Provider = {
  id: "legalmail",
  name: "Legalmail (PEC)",
  aliases: ["InfoCert", "Tinexta"],
  group: "mailbox",
  countries: ["IT"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["legalmail.it", "cert.legalmail.it"],
  mx: ["mx.cert.legalmail.it"],
  hosts: [
    {
      id: "italy",
      label: null,
      host: "sendm.cert.legalmail.it",
      endpoints: [{ port: 465, security: "tls", trust: "verified" }],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "account-login",
    value: null,
    pattern: null,
    hint: {
      en: "The Legalmail User ID (for example M1234567), often not the e-mail address; newer boxes may accept the address.",
      it: "The Legalmail User ID (for example M1234567), often not the e-mail address; newer boxes may accept the address.",
    },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Mailbox password. Avoid special characters some clients mangle. Whether two-factor changes the SMTP password is not documented.",
      it: "Mailbox password. Avoid special characters some clients mangle. Whether two-factor changes the SMTP password is not documented.",
    },
    url: "https://help.infocert.it/home/elencofaq/legalmail-client?lang=it",
  },
  enableFirst: [
    {
      en: "No switch needed; configure the client with User ID and password.",
      it: "No switch needed; configure the client with User ID and password.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From must be the certified address.", it: "From must be the certified address." },
  },
  rejections: [
    {
      stage: "mail",
      code: 550,
      enhanced: null,
      match: "too much traffic from this sender",
      cause: "sending-limit-reached",
      fix: "slow-down",
      meaning: null,
    },
  ],
  dns: { spf: "include:_spf-legalmail.infocert.it", dkimSelectors: [] },
  limits: {
    en: "Contract: 6 messages a minute, and sending by automatic programs without a person is forbidden unless agreed (InfoCert sells a mass-mail variant).",
    it: "Contract: 6 messages a minute, and sending by automatic programs without a person is forbidden unless agreed (InfoCert sells a mass-mail variant).",
  },
  docs: [
    "https://help.infocert.it/home/elencofaq/legalmail-client?lang=it",
    "https://www.legalmail.it/documentazione/",
  ],
  sources: [
    "https://help.infocert.it/Cerca?searchText=legalmail",
    "https://help.infocert.digital/Home/Guida/guide-to-configuring-legalmail-with-apple-mail?lang=en",
    "https://www.legalmail.it/documentazione/",
    "several public client presets",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
