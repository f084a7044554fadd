import { domainRecords } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 465, security: "tls", trust: "verified" },
  { port: 80, security: "starttls", trust: "verified" },
  { port: 25, security: "starttls", trust: "verified" },
];

export const alibabaDirectmail: Provider = {
  id: "alibaba-directmail",
  name: "Alibaba Cloud Direct Mail",
  aliases: ["Aliyun DirectMail", "DirectMail"],
  group: "sending-service",
  countries: ["CN"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    {
      id: "cn-hangzhou",
      label: { en: "China (Hangzhou)", it: "Cina (Hangzhou)" },
      host: "smtpdm.aliyun.com",
      endpoints,
    },
    {
      id: "ap-southeast-1",
      label: { en: "Singapore", it: "Singapore" },
      host: "smtpdm-ap-southeast-1.aliyuncs.com",
      endpoints,
    },
    {
      id: "us-east-1",
      label: { en: "United States (Virginia)", it: "Stati Uniti (Virginia)" },
      host: "smtpdm-us-east-1.aliyuncs.com",
      endpoints,
    },
    {
      id: "eu-central-1",
      label: { en: "Germany (Frankfurt)", it: "Germania (Francoforte)" },
      host: "smtpdm-eu-central-1.aliyuncs.com",
      endpoints,
    },
  ],
  otherHosts: [
    { host: "smtpdm-ap-southeast-1.aliyun.com", why: "older-name" },
    { host: "smtpdm-ap-southeast-2.aliyun.com", why: "older-name" },
  ],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: "^[^@\\s]+@[^@\\s]+$",
    hint: { en: "The sender address made in the console.", it: "L’indirizzo mittente creato nella console." },
  },
  password: {
    kind: "smtp-key",
    prefix: null,
    pattern: null,
    mistakes: [
      {
        pattern: "^LTAI",
        note: {
          en: "This looks like an AccessKey of the cloud account. SMTP has a password of its own for each sender address.",
          it: "Sembra una AccessKey dell’account cloud. Per SMTP ogni indirizzo mittente ha una password propria.",
        },
      },
    ],
    where: {
      en: "DirectMail console: Sender Addresses › Set SMTP password.",
      it: "Console DirectMail: Sender Addresses › Set SMTP password.",
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
      match: "authentication failure",
      cause: "bad-credentials",
      fix: "use-provider-smtp-credentials",
      meaning: {
        en: "Address or password wrong, or the server of another region: accounts do not work across regions.",
        it: "Indirizzo o password sbagliati, o server di un’altra regione: gli account non valgono tra regioni diverse.",
      },
    },
    {
      stage: "mail",
      code: 436,
      enhanced: null,
      match: "doesn't conform with authentication",
      cause: "sender-not-allowed",
      fix: "match-sender",
      meaning: {
        en: "The From address is not the one that signed in.",
        it: "Il mittente non è l’indirizzo con cui si è fatto l’accesso.",
      },
    },
    {
      stage: "rcpt",
      code: 556,
      enhanced: null,
      match: "number of rcpts",
      cause: "sending-limit-reached",
      fix: "slow-down",
      meaning: null,
    },
    {
      stage: "body",
      code: 557,
      enhanced: null,
      match: "maximum threshold",
      cause: "message-too-large",
      fix: "change-message",
      meaning: null,
    },
    {
      stage: "rcpt",
      code: 559,
      enhanced: null,
      match: "invalid rcptto",
      cause: "recipient-rejected",
      fix: "check-recipient",
      meaning: {
        en: "This recipient is on the service’s list of dead addresses.",
        it: "Questo destinatario è nell’elenco degli indirizzi inesistenti del servizio.",
      },
    },
  ],
  dns: { spf: "include:spf1.dm.aliyun.com", dkimSelectors: [] },
  limits: null,
  docs: [
    "https://www.alibabacloud.com/help/en/direct-mail/smtp-endpoints",
    "https://www.alibabacloud.com/help/en/direct-mail/user-guide/summary-of-common-email-return-codes-and-solutions",
  ],
  sources: ["alibabacloud.com endpoint page (June 2026)", "alibabacloud.com return code page"],
  checked: "2026-11-24",
  trust: "verified",
};
