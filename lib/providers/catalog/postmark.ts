import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 587, security: "starttls", trust: "verified" },
  { port: 2525, security: "starttls", trust: "verified" },
  { port: 25, security: "starttls", trust: "verified" },
];

export const postmark: Provider = {
  id: "postmark",
  name: "Postmark",
  aliases: ["PostmarkApp", "ActiveCampaign Postmark"],
  group: "sending-service",
  countries: [],
  availability: {
    state: "available",
    note: { en: "There is no port 465 here: it stays silent.", it: "Qui la porta 465 non c’è: resta muta." },
  },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["inbound.postmarkapp.com"],
  hosts: [
    {
      id: "transactional",
      label: { en: "Transactional messages", it: "Messaggi transazionali" },
      host: "smtp.postmarkapp.com",
      endpoints,
    },
    {
      id: "broadcast",
      label: { en: "Broadcasts", it: "Comunicazioni a molti (broadcast)" },
      host: "smtp-broadcasts.postmarkapp.com",
      endpoints,
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "same-as-password",
    value: null,
    pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
    hint: {
      en: "The Server API token: the same token in both fields.",
      it: "Il Server API token: lo stesso token in entrambi i campi.",
    },
  },
  password: {
    kind: "token",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Postmark: Servers › your server › API Tokens › Server API token. Or the access key and secret key of an SMTP token: Message Stream › Settings.",
      it: "Postmark: Servers › il proprio server › API Tokens › Server API token. Oppure access key e secret key di un token SMTP: Message Stream › Settings.",
    },
    url: "https://account.postmarkapp.com/servers",
  },
  enableFirst: [
    {
      en: "Sender Signatures: confirm the From address or verify its domain.",
      it: "Sender Signatures: confermare il mittente o verificarne il dominio.",
    },
    {
      en: "Request approval of the account; until then it writes only to your own domain.",
      it: "Chiedere l’approvazione dell’account; fino ad allora scrive solo al proprio dominio.",
    },
  ],
  sender: {
    rule: "verified-address",
    rewritesFrom: false,
    hint: {
      en: "The From address has to be a confirmed sender signature, or on a verified domain.",
      it: "Il mittente deve essere una Sender Signature confermata o appartenere a un dominio verificato.",
    },
  },
  rejections: [
    {
      stage: "body",
      code: null,
      enhanced: null,
      match: "pending approval",
      cause: "account-not-activated",
      fix: "activate-account",
      meaning: {
        en: "The account is in test mode: until it is approved it writes only to the domain of the From address.",
        it: "L’account è in prova: finché non è approvato scrive solo al dominio del mittente.",
      },
    },
    {
      stage: "body",
      code: null,
      enhanced: null,
      match: "is not a sender signature",
      cause: "sender-unverified",
      fix: "verify-sender",
      meaning: {
        en: "The From address is neither a confirmed sender signature nor on a verified domain.",
        it: "Il mittente non è né una Sender Signature confermata né di un dominio verificato.",
      },
    },
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: null,
      cause: "bad-credentials",
      fix: "use-provider-smtp-credentials",
      meaning: {
        en: "The token is wrong, has spaces around it, or is the account’s token, which cannot send.",
        it: "Il token è sbagliato, ha spazi intorno, o è quello dell’account, che non può spedire.",
      },
    },
  ],
  dns: { spf: "include:spf.mtasv.net", dkimSelectors: ["pm"] },
  limits: {
    en: "In test mode about 100 messages, to the sender’s own domain only.",
    it: "In modalità di prova circa 100 messaggi, solo verso il dominio del mittente.",
  },
  docs: [
    "https://postmarkapp.com/developer/user-guide/send-email-with-smtp",
    "https://postmarkapp.com/support/article/811-what-are-the-smtp-details-api-tokens-i-should-be-using",
    "https://postmarkapp.com/support/article/common-smtp-connection-errors",
    "https://postmarkapp.com/developer/webhooks/smtp-api-error",
  ],
  sources: [
    "postmarkapp.com support article 811 and connection errors article",
    "postmarkapp.com SMTP API error page",
    "Spree documentation (no implicit TLS, approval rule)",
    "public repositories quoting errors",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
