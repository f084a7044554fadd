import { ownAddressOrAlias } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 465, security: "tls", trust: "verified" },
  { port: 587, security: "starttls", trust: "verified" },
];

export const yandex: Provider = {
  id: "yandex",
  name: "Yandex Mail / Yandex 360",
  aliases: ["Yandex", "ya.ru", "Yandex 360 for Business"],
  group: "mailbox",
  countries: ["RU"],
  availability: { state: "available", note: null },
  conditions: ["switched-on"],
  datedNotes: [],
  domains: [
    "yandex.com",
    "yandex.net",
    "yandex.com.tr",
    "yandex.az",
    "yandex.fr",
    "yandex.kz",
    "yandex.uz",
    "yandex.by",
  ],
  mx: ["mx.yandex.ru", "mx.yandex.net"],
  hosts: [
    {
      id: "international",
      label: { en: "International", it: "Internazionale" },
      host: "smtp.yandex.com",
      endpoints,
    },
    {
      id: "russia",
      label: { en: "Russia", it: "Russia" },
      host: "smtp.yandex.ru",
      domains: ["yandex.ru", "ya.ru", "narod.ru", "yandex.ua"],
      endpoints,
    },
  ],
  otherHosts: [],
  oauth: true,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: { en: "The whole address.", it: "L’indirizzo completo." },
  },
  password: {
    kind: "app-password",
    prefix: null,
    pattern: "^[a-z]{16}$",
    mistakes: [],
    where: {
      en: "id.yandex.com › Security › App passwords › Mail.",
      it: "id.yandex.com › Sicurezza › Password per le app › Posta.",
    },
    url: "https://id.yandex.com/security/app-passwords",
  },
  enableFirst: [
    {
      en: "Mail settings › Email clients: tick “From the imap.yandex.com server via IMAP” and “App passwords and OAuth tokens”.",
      it: "Impostazioni della posta › Programmi di posta: spuntare «Dal server imap.yandex.com via IMAP» e «Password per le app e token OAuth».",
    },
    { en: "Create an app password of the type Mail.", it: "Creare una password per le app di tipo Posta." },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddressOrAlias },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.8",
      match: "does not have access rights to this service",
      cause: "smtp-auth-disabled",
      fix: "enable-smtp-auth",
      meaning: {
        en: "Mail programs are not allowed in the settings, or the account’s own password was used.",
        it: "Nelle impostazioni i programmi di posta non sono consentiti, o è stata usata la password dell’account.",
      },
    },
    {
      stage: "mail",
      code: 553,
      enhanced: "5.7.1",
      match: "not owned by auth user",
      cause: "sender-not-allowed",
      fix: "match-sender",
      meaning: {
        en: "The From address does not belong to the account.",
        it: "Il mittente non appartiene all’account.",
      },
    },
    {
      stage: "body",
      code: 554,
      enhanced: "5.7.1",
      match: "message rejected under suspicion of spam",
      cause: "content-rejected",
      fix: "change-message",
      meaning: {
        en: "The content or the pace looks like spam to Yandex.",
        it: "Per Yandex il contenuto o il ritmo di invio somiglia a spam.",
      },
    },
  ],
  dns: { spf: "include:_spf.yandex.net", dkimSelectors: ["mail"] },
  limits: { en: "About 500 recipients a day.", it: "Circa 500 destinatari al giorno." },
  docs: [
    "https://yandex.com/support/mail/mail-clients/others.html",
    "https://id.yandex.com/security/app-passwords",
  ],
  sources: [
    "Thunderbird ISPDB yandex.ru (2026-03)",
    "Delta Chat provider database yandex.ru",
    "public reports of the exact server replies",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
