import { ownAddressOrAlias, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const infomaniak: Provider = {
  id: "infomaniak",
  name: "Infomaniak Mail / kSuite",
  aliases: ["Infomaniak", "ik.me", "etik.com", "ikmail"],
  group: "hosting",
  countries: ["CH"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["ik.me", "ikmail.com", "etik.com", "infomaniak.com"],
  mx: ["infomaniak.ch"],
  hosts: [
    {
      id: "switzerland",
      label: null,
      host: "mail.infomaniak.com",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: { rule: "address", value: null, pattern: null, hint: wholeAddress },
  password: {
    kind: "account-or-app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The password of the address or of a device: Manager › Mail Service › the address › Devices. Not that of the Infomaniak account.",
      it: "La password dell’indirizzo o di un dispositivo: Manager › Mail Service › l’indirizzo › Dispositivi. Non quella dell’account Infomaniak.",
    },
    url: "https://www.infomaniak.com/en/support/faq/admin2/email-service",
  },
  enableFirst: [
    {
      en: "Worth while: create a device password for the site.",
      it: "Conviene creare una password di dispositivo per il sito.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddressOrAlias },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.8",
      match: "authentication failed",
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: {
        en: "The address or its password is wrong; the Infomaniak account’s password does not work here.",
        it: "L’indirizzo o la sua password è sbagliata; la password dell’account Infomaniak qui non vale.",
      },
    },
  ],
  dns: { spf: "include:spf.infomaniak.ch", dkimSelectors: [] },
  limits: {
    en: "Depends on the plan: 100 to 1,440 recipients in 24 hours.",
    it: "Dipende dal piano: da 100 a 1.440 destinatari in 24 ore.",
  },
  docs: ["https://www.infomaniak.com/en/support/faq/admin2/email-service"],
  sources: [
    "https://www.infomaniak.com/en/support/faq/admin2/email-service",
    "Nodemailer well-known services (2026-08)",
    "Delta Chat provider database infomaniak.com",
    "SPF or DKIM values seen in public zone files",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
