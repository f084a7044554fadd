import { mailboxPassword, ownAddress, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const godaddy: Provider = {
  id: "godaddy",
  name: "GoDaddy",
  aliases: ["Professional Email", "Workspace Email", "secureserver.net", "Wild West Domains"],
  group: "hosting",
  countries: [],
  availability: {
    state: "ending",
    note: {
      en: "GoDaddy moves Workspace Email to Microsoft 365 or to Professional Email; the servers change with it.",
      it: "GoDaddy sta spostando Workspace Email su Microsoft 365 o Professional Email; cambiano anche i server.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: ["secureserver.net"],
  mx: ["secureserver.net"],
  hosts: [
    {
      id: "professional-email-and-workspace-email",
      label: null,
      host: "smtpout.secureserver.net",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [{ host: "relay-hosting.secureserver.net", why: "no-sign-in" }],
  oauth: false,
  username: { rule: "address", value: null, pattern: null, hint: wholeAddress },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: mailboxPassword,
    url: "https://www.godaddy.com/help/use-imap-settings-to-add-my-professional-email-to-a-client-4714",
  },
  enableFirst: [
    {
      en: "Check which product it is: mail of Microsoft 365 from GoDaddy uses smtp.office365.com; choose Microsoft 365 then.",
      it: "Controllare il prodotto: la posta Microsoft 365 di GoDaddy usa smtp.office365.com; in quel caso scegliere Microsoft 365.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: "account disabled",
      cause: "account-suspended",
      fix: "contact-provider",
      meaning: {
        en: "The mailbox is locked, or it has moved to Microsoft 365.",
        it: "La casella è bloccata, o è passata a Microsoft 365.",
      },
    },
    {
      stage: "body",
      code: 550,
      enhanced: "5.7.1",
      match: "relay quota",
      cause: "sending-limit-reached",
      fix: "retry-later",
      meaning: { en: "The day’s messages are used up.", it: "I messaggi del giorno sono esauriti." },
    },
  ],
  dns: { spf: "include:secureserver.net", dkimSelectors: [] },
  limits: { en: "Workspace Email: 250 messages a day.", it: "Workspace Email: 250 messaggi al giorno." },
  docs: ["https://www.godaddy.com/help/"],
  sources: ["Thunderbird ISPDB wildwestdomains.com (2026-03)", "public reports of server replies"],
  checked: "2026-11-24",
  trust: "verified",
};
