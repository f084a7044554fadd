import type { Provider } from "@/lib/providers/provider";

export const mailRu: Provider = {
  id: "mail-ru",
  name: "Mail.ru / VK WorkSpace",
  aliases: ["mail.ru", "bk.ru", "list.ru", "inbox.ru", "VK Mail"],
  group: "mailbox",
  countries: ["RU"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["mail.ru", "inbox.ru", "list.ru", "bk.ru", "internet.ru", "xmail.ru", "vk.com"],
  mx: ["mxs.mail.ru", "emx.mail.ru"],
  hosts: [
    {
      id: "russia",
      label: null,
      host: "smtp.mail.ru",
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
    hint: { en: "Full address.", it: "Full address." },
  },
  password: {
    kind: "app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "'Password for external applications'; the account password is refused.",
      it: "'Password for external applications'; the account password is refused.",
    },
    url: "https://help.mail.ru/mail/security/protection/external",
  },
  enableFirst: [
    {
      en: "account.mail.ru > Security > Passwords for external applications > Add (full access to mail or SMTP only).",
      it: "account.mail.ru > Security > Passwords for external applications > Add (full access to mail or SMTP only).",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "Sender must equal the login.", it: "Sender must equal the login." },
  },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.0",
      match: "neobhodim parol prilozheniya",
      cause: "app-password-required",
      fix: "use-app-password",
      meaning: null,
    },
    {
      stage: "mail",
      code: 550,
      enhanced: null,
      match: "not local sender over smtp",
      cause: "sender-not-allowed",
      fix: "match-sender",
      meaning: null,
    },
  ],
  dns: { spf: "include:_spf.mail.ru", dkimSelectors: ["mailru"] },
  limits: { en: "Not published.", it: "Not published." },
  docs: [
    "https://help.mail.ru/mail/mailer/popsmtp/",
    "https://help.mail.ru/mail/security/protection/external",
  ],
  sources: [
    "Thunderbird ISPDB mail.ru (2026-03)",
    "Delta Chat provider database mail.ru",
    "EmailEngine OAuth code (2026-08)",
    "public reports of the exact server replies",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
