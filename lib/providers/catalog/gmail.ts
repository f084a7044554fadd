import type { Provider } from "@/lib/providers/provider";
import { googleRejections } from "@/lib/providers/shared-rejections";

export const gmail: Provider = {
  id: "gmail",
  name: "Gmail",
  aliases: ["Google Mail", "googlemail", "gmail.com"],
  group: "mailbox",
  countries: [],
  availability: { state: "available", note: null },
  conditions: ["two-factor"],
  datedNotes: [],
  domains: ["gmail.com", "googlemail.com"],
  mx: ["gmail-smtp-in.l.google.com"],
  hosts: [
    {
      id: "global",
      label: null,
      host: "smtp.gmail.com",
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
      en: "The whole Google address, such as name@gmail.com.",
      it: "L’indirizzo Google completo, per esempio nome@gmail.com.",
    },
  },
  password: {
    kind: "app-password",
    prefix: null,
    pattern: "^[a-z]{4} ?[a-z]{4} ?[a-z]{4} ?[a-z]{4}$",
    mistakes: [],
    where: {
      en: "myaccount.google.com/apppasswords: give it a name, choose Create, copy the 16 letters. The ordinary Google password is never accepted.",
      it: "myaccount.google.com/apppasswords: dare un nome, scegliere Crea, copiare le 16 lettere. La normale password di Google non è mai accettata.",
    },
    url: "https://myaccount.google.com/apppasswords",
  },
  enableFirst: [
    {
      en: "myaccount.google.com › Security: turn on 2-Step Verification. Without it there are no app passwords.",
      it: "myaccount.google.com › Sicurezza: attivare la verifica in due passaggi. Senza, le password per le app non ci sono.",
    },
    { en: "Create an app password for the site.", it: "Creare una password per le app per il sito." },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: true,
    hint: {
      en: "Gmail silently replaces any other From address with the account’s own, unless it is confirmed under Settings › Accounts › “Send mail as”.",
      it: "Gmail sostituisce in silenzio qualsiasi altro mittente con quello dell’account, a meno che sia confermato in Impostazioni › Account › «Invia messaggio come».",
    },
  },
  rejections: [...googleRejections],
  dns: { spf: "include:_spf.google.com", dkimSelectors: [] },
  limits: {
    en: "About 500 messages in 24 hours, 100 recipients each, 25 MB. New accounts get less.",
    it: "Circa 500 messaggi in 24 ore, 100 destinatari ciascuno, 25 MB. Gli account nuovi hanno meno.",
  },
  docs: [
    "https://support.google.com/accounts/answer/185833",
    "https://support.google.com/mail/answer/7126229",
    "https://support.google.com/mail/answer/22839",
    "https://developers.google.com/workspace/gmail/imap/xoauth2-protocol",
  ],
  sources: [
    "Thunderbird ISPDB googlemail.com (2026-03)",
    "Thunderbird for Android OAuth configuration (2026-08)",
    "Delta Chat provider database gmail",
    "https://support.google.com/a/answer/3726730",
    "public reports of the exact server replies",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
