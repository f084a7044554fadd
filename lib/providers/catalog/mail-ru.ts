import { ownAddress, personalMail, wholeAddress } from "@/lib/providers/phrases";
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
  username: { rule: "address", value: null, pattern: null, hint: wholeAddress },
  password: {
    kind: "app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "account.mail.ru › Security › Passwords for external applications › Add. The ordinary password is refused.",
      it: "account.mail.ru › Sicurezza › Password per applicazioni esterne › Aggiungi. La password normale viene rifiutata.",
    },
    url: "https://account.mail.ru/user/2-step-auth/passwords/",
  },
  enableFirst: [
    {
      en: "Create a password for external applications, with access to mail.",
      it: "Creare una password per applicazioni esterne, con accesso alla posta.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.0",
      match: "neobhodim parol prilozheniya",
      cause: "app-password-required",
      fix: "use-app-password",
      meaning: {
        en: "The account’s own password was used; Mail.ru wants one for external applications.",
        it: "È stata usata la password dell’account; Mail.ru ne vuole una per applicazioni esterne.",
      },
    },
    {
      stage: "mail",
      code: 550,
      enhanced: null,
      match: "not local sender over smtp",
      cause: "sender-not-allowed",
      fix: "match-sender",
      meaning: {
        en: "The From address is not the one that signed in.",
        it: "Il mittente non è l’indirizzo con cui si è fatto l’accesso.",
      },
    },
  ],
  dns: { spf: "include:_spf.mail.ru", dkimSelectors: ["mailru"] },
  limits: personalMail,
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
