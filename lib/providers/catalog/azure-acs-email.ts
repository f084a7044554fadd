import type { Provider } from "@/lib/providers/provider";

export const azureAcsEmail: Provider = {
  id: "azure-acs-email",
  name: "Azure Communication Services Email",
  aliases: ["ACS Email", "azurecomm"],
  group: "sending-service",
  countries: [],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    {
      id: "global",
      label: null,
      host: "smtp.azurecomm.net",
      endpoints: [
        { port: 587, security: "starttls", trust: "verified" },
        { port: 25, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "generated",
    value: null,
    pattern: null,
    hint: {
      en: "An SMTP username made in the resource; or resource name, application ID and tenant ID joined by dots.",
      it: "Uno SMTP username creato nella risorsa; oppure nome della risorsa, ID applicazione e ID tenant uniti da punti.",
    },
  },
  password: {
    kind: "api-key",
    prefix: null,
    pattern: null,
    mistakes: [
      {
        pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
        note: {
          en: "This looks like the ID of the secret. The password is its value.",
          it: "Sembra l’ID del segreto. La password è il suo valore.",
        },
      },
      {
        pattern: "^endpoint=",
        note: {
          en: "This is the connection string. SMTP wants the value of the app’s client secret.",
          it: "Questa è la stringa di connessione. Per SMTP serve il valore del segreto client dell’app.",
        },
      },
    ],
    where: {
      en: "Entra admin center: App registrations › the app › Certificates & secrets › client secret, column “Value”. It is shown once and expires.",
      it: "Entra: Registrazioni app › l’app › Certificati e segreti › segreto client, colonna «Valore». Si vede una sola volta e scade.",
    },
    url: null,
  },
  enableFirst: [
    {
      en: "Connect a verified domain to the Communication Services resource.",
      it: "Collegare un dominio verificato alla risorsa Communication Services.",
    },
    {
      en: "Give the app a role that may read the resource and write to the e-mail service.",
      it: "Dare all’app un ruolo che possa leggere la risorsa e scrivere sul servizio e-mail.",
    },
  ],
  sender: {
    rule: "verified-domain",
    rewritesFrom: false,
    hint: {
      en: "The From address has to be a MailFrom address of a domain connected to the resource.",
      it: "Il mittente deve essere un indirizzo MailFrom di un dominio collegato alla risorsa.",
    },
  },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.3",
      match: null,
      cause: "bad-credentials",
      fix: "use-provider-smtp-credentials",
      meaning: {
        en: "The parts of the user name are wrong or in the wrong order, the secret has expired, or the app lacks its role.",
        it: "Le parti del nome utente sono sbagliate o in ordine sbagliato, il segreto è scaduto, o all’app manca il ruolo.",
      },
    },
  ],
  dns: {
    spf: "include:spf.protection.outlook.com",
    dkimSelectors: ["selector1-azurecomm-prod-net", "selector2-azurecomm-prod-net"],
  },
  limits: {
    en: "30 messages a minute, 100 an hour to begin with.",
    it: "All’inizio 30 messaggi al minuto, 100 all’ora.",
  },
  docs: [
    "https://learn.microsoft.com/azure/communication-services/quickstarts/email/send-email-smtp/smtp-authentication",
    "https://learn.microsoft.com/cli/azure/communication/smtp-username",
    "https://learn.microsoft.com/azure/communication-services/concepts/service-limits",
  ],
  sources: [
    "MicrosoftDocs/azure-docs SMTP quickstart",
    "learn.microsoft.com CLI and limits pages",
    "public repositories for DNS records",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
