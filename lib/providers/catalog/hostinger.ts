import { ownAddressOrAlias, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";
import { postfixRejections } from "@/lib/providers/shared-rejections";

export const hostinger: Provider = {
  id: "hostinger",
  name: "Hostinger Email",
  aliases: ["Hostinger", "hPanel mail", "Niagahoster"],
  group: "hosting",
  countries: [],
  availability: {
    state: "available",
    note: {
      en: "Some domains at Hostinger use Titan instead; hPanel › Emails › Connect apps & devices shows the servers.",
      it: "Alcuni domini Hostinger usano Titan; i server si vedono in hPanel › E-mail › Collega app e dispositivi.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["mx1.hostinger.com", "mx2.hostinger.com"],
  hosts: [
    {
      id: "global",
      label: null,
      host: "smtp.hostinger.com",
      endpoints: [
        { port: 465, security: "tls", trust: "observed" },
        { port: 587, security: "starttls", trust: "observed" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: { rule: "address", value: null, pattern: null, hint: wholeAddress },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The password of the mailbox: hPanel › Emails › your domain › the mailbox.",
      it: "La password della casella: hPanel › E-mail › il dominio › la casella.",
    },
    url: "https://support.hostinger.com/en/articles/1575756-how-to-get-email-account-configuration-details-for-hostinger-email",
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddressOrAlias },
  rejections: [
    ...postfixRejections,
    {
      stage: "body",
      code: 451,
      enhanced: "4.7.1",
      match: "ratelimit",
      cause: "sending-limit-reached",
      fix: "slow-down",
      meaning: {
        en: "The plan’s allowance is used up for now.",
        it: "La quota del piano per ora è esaurita.",
      },
    },
  ],
  dns: {
    spf: "include:_spf.mail.hostinger.com",
    dkimSelectors: ["hostingermail-a", "hostingermail-b", "hostingermail-c"],
  },
  limits: {
    en: "By plan; business mail from 1,000 messages a day.",
    it: "Secondo il piano; posta business da 1.000 messaggi al giorno.",
  },
  docs: [
    "https://support.hostinger.com/en/articles/11393648-php-mail-limitation-explained-how-to-improve-email-delivery-with-smtp",
  ],
  sources: [
    "https://support.hostinger.com/en/articles/11393648-php-mail-limitation-explained-how-to-improve-email-delivery-with-smtp",
    "https://support.hostinger.com/id/articles/6550582-parameter-dan-limit-cpanel-email",
    "public client settings",
    "SPF or DKIM values seen in public zone files",
  ],
  checked: "2026-11-24",
  trust: "mixed",
};
