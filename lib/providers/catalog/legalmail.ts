import { certifiedAddress, certifiedMail } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const legalmail: Provider = {
  id: "legalmail",
  name: "Legalmail (PEC)",
  aliases: ["InfoCert", "Tinexta"],
  group: "mailbox",
  countries: ["IT"],
  availability: { state: "restricted", note: certifiedMail },
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
      en: "The Legalmail User ID, such as M1234567; often not the address.",
      it: "La User ID Legalmail, per esempio M1234567; spesso non è l’indirizzo.",
    },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The password of the Legalmail mailbox, the one for webmail.infocert.it.",
      it: "La password della casella Legalmail, quella di webmail.infocert.it.",
    },
    url: "https://help.infocert.it/home/elencofaq/legalmail-client?lang=it",
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: certifiedAddress },
  rejections: [
    {
      stage: "mail",
      code: 550,
      enhanced: null,
      match: "too much traffic from this sender",
      cause: "sending-limit-reached",
      fix: "slow-down",
      meaning: { en: "More than six messages in a minute.", it: "Più di sei messaggi in un minuto." },
    },
  ],
  dns: { spf: "include:_spf-legalmail.infocert.it", dkimSelectors: [] },
  limits: { en: "6 messages a minute.", it: "6 messaggi al minuto." },
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
