import type { Provider } from "@/lib/providers/provider";

export const yandex: Provider = {
  id: "yandex",
  name: "Yandex Mail / Yandex 360",
  aliases: ["Yandex", "ya.ru", "Yandex 360 for Business"],
  group: "mailbox",
  countries: ["RU"],
  availability: { state: "available", note: null },
  conditions: [],
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
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "russia",
      label: { en: "Russia", it: "Russia" },
      host: "smtp.yandex.ru",
      domains: ["yandex.ru", "ya.ru", "narod.ru", "yandex.ua"],
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: true,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: {
      en: "Full address; for @yandex addresses the login alone also works.",
      it: "Full address; for @yandex addresses the login alone also works.",
    },
  },
  password: {
    kind: "app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "App password of type Mail: id.yandex.com > Security > App passwords.",
      it: "App password of type Mail: id.yandex.com > Security > App passwords.",
    },
    url: "https://id.yandex.com/security/app-passwords",
  },
  enableFirst: [
    {
      en: "Mail settings > Email clients > tick 'From the imap.yandex.com server via IMAP' and 'App passwords and OAuth tokens'.",
      it: "Mail settings > Email clients > tick 'From the imap.yandex.com server via IMAP' and 'App passwords and OAuth tokens'.",
    },
    { en: "Create an app password.", it: "Create an app password." },
    {
      en: "Business domains: the admin must allow mail programs.",
      it: "Business domains: the admin must allow mail programs.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: {
      en: "From must be an address of the signed-in account.",
      it: "From must be an address of the signed-in account.",
    },
  },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.8",
      match: "does not have access rights to this service",
      cause: "smtp-auth-disabled",
      fix: "enable-smtp-auth",
      meaning: null,
    },
    {
      stage: "mail",
      code: 553,
      enhanced: "5.7.1",
      match: "not owned by auth user",
      cause: "sender-not-allowed",
      fix: "match-sender",
      meaning: null,
    },
    {
      stage: "body",
      code: 554,
      enhanced: "5.7.1",
      match: "message rejected under suspicion of spam",
      cause: "content-rejected",
      fix: "change-message",
      meaning: null,
    },
  ],
  dns: { spf: "include:_spf.yandex.net", dkimSelectors: ["mail"] },
  limits: {
    en: "About 500 recipients a day for personal accounts and more for paid 360 plans (recalled).",
    it: "About 500 recipients a day for personal accounts and more for paid 360 plans (recalled).",
  },
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
