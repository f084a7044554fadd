import type { Provider } from "@/lib/providers/provider";

export const migadu: Provider = {
  id: "migadu",
  name: "Migadu",
  aliases: ["migadu.com"],
  group: "mailbox",
  countries: ["CH"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["migadu.com"],
  mx: ["aspmx1.migadu.com", "aspmx2.migadu.com"],
  hosts: [
    {
      id: "global",
      label: null,
      host: "smtp.migadu.com",
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
    hint: {
      en: "The whole address of the mailbox, or that of an identity with its own password.",
      it: "L’indirizzo completo della casella, o di un’identità con password propria.",
    },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The password of the mailbox or identity, from the Migadu admin panel.",
      it: "La password della casella o dell’identità, dal pannello di Migadu.",
    },
    url: "https://www.migadu.com/guides/",
  },
  enableFirst: [
    {
      en: "Worth while: create an identity with its own password for the site.",
      it: "Conviene creare un’identità con password propria per il sito.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: {
      en: "The From address has to be the mailbox, an identity or an alias allowed to send.",
      it: "Il mittente deve essere la casella, un’identità o un alias abilitato all’invio.",
    },
  },
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
  dns: { spf: "include:spf.migadu.com", dkimSelectors: ["key1", "key2", "key3"] },
  limits: {
    en: "A day: Micro 20 messages, Mini 100, Standard 500, Maxi 2,000.",
    it: "Al giorno: Micro 20 messaggi, Mini 100, Standard 500, Maxi 2.000.",
  },
  docs: ["https://www.migadu.com/guides/"],
  sources: [
    "Delta Chat provider database migadu (host and ports)",
    "SPF or DKIM values seen in public zone files",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
