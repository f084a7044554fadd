import { domainRecords } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 465, security: "tls", trust: "verified" },
  { port: 25, security: "none", trust: "verified" },
];

export const tencentSes: Provider = {
  id: "tencent-ses",
  name: "Tencent Cloud SES",
  aliases: ["Tencent Simple Email Service", "qcloudmail"],
  group: "sending-service",
  countries: ["CN"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    { id: "hk", label: { en: "Hong Kong", it: "Hong Kong" }, host: "smtp.qcloudmail.com", endpoints },
    { id: "gz", label: { en: "Guangzhou", it: "Canton" }, host: "gz-smtp.qcloudmail.com", endpoints },
    { id: "sg", label: { en: "Singapore", it: "Singapore" }, host: "sg-smtp.qcloudmail.com", endpoints },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: "^[^@\\s]+@[^@\\s]+$",
    hint: {
      en: "The sender address that is set up in the console.",
      it: "L’indirizzo mittente configurato nella console.",
    },
  },
  password: {
    kind: "smtp-key",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "SES console: Configuration › Sender Address › Set SMTP Password. There is none until you set one.",
      it: "Console SES: Configuration › Sender Address › Set SMTP Password. Finché non si imposta, non c’è.",
    },
    url: null,
  },
  enableFirst: [domainRecords],
  sender: {
    rule: "verified-address",
    rewritesFrom: false,
    hint: {
      en: "The From address has to be the one that signs in.",
      it: "Il mittente deve essere l’indirizzo con cui si accede.",
    },
  },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: null,
      cause: "bad-credentials",
      fix: "use-provider-smtp-credentials",
      meaning: {
        en: "No SMTP password is set for this address, or the server is that of another region.",
        it: "Per questo indirizzo non è impostata una password SMTP, o il server è di un’altra regione.",
      },
    },
  ],
  dns: { spf: "include:qcloudmail.com", dkimSelectors: ["qcloud"] },
  limits: {
    en: "20 messages a second; to the same recipient 10 an hour.",
    it: "20 messaggi al secondo; allo stesso destinatario 10 all’ora.",
  },
  docs: [
    "https://www.tencentcloud.com/document/product/1084/44457",
    "https://www.tencentcloud.com/document/product/1084/44458",
  ],
  sources: ["tencentcloud.com SES SMTP pages", "cloud.tencent.com API page"],
  checked: "2026-11-24",
  trust: "verified",
};
