import type { Mailbox } from "@/lib/detection/mailboxes/mailbox";

/** Services without a country, most of them for people who mind who reads their mail; and a few hosting firms. */
export const worldwideMailboxes: readonly Mailbox[] = [
  {
    id: "hey",
    name: "HEY",
    domains: ["hey.com"],
    mx: ["app.hey.com", "hey.com"],
    servers: [],
    source: "provider",
  },
  {
    id: "runbox",
    name: "Runbox",
    domains: ["runbox.com", "runbox.no"],
    mx: ["runbox.com"],
    servers: [
      ["mail.runbox.com", 465, "tls"],
      ["mail.runbox.com", 587, "starttls"],
    ],
    credentials: { appPassword: "if-2fa" },
    source: "recalled",
  },
  {
    id: "disroot",
    name: "Disroot",
    domains: ["disroot.org"],
    mx: ["disroot.org"],
    servers: [
      ["disroot.org", 465, "tls"],
      ["disroot.org", 587, "starttls"],
    ],
    source: "recalled",
  },
  {
    id: "mailfence",
    name: "Mailfence",
    domains: ["mailfence.com"],
    mx: ["mailfence.com"],
    servers: [
      ["smtp.mailfence.com", 465, "tls"],
      ["smtp.mailfence.com", 587, "starttls"],
    ],
    credentials: { appPassword: "required", paidPlan: true },
    source: "recalled",
  },
  {
    id: "startmail",
    name: "StartMail",
    domains: ["startmail.com"],
    mx: ["startmail.com"],
    servers: [
      ["smtp.startmail.com", 465, "tls"],
      ["smtp.startmail.com", 587, "starttls"],
    ],
    credentials: { appPassword: "required", enableFirst: true },
    source: "recalled",
  },
  {
    id: "hushmail",
    name: "Hushmail",
    domains: ["hushmail.com", "hushmail.me", "hush.com", "hush.ai", "mac.hush.com"],
    mx: ["hushmail.com"],
    servers: [
      ["smtp.hushmail.com", 465, "tls"],
      ["smtp.hushmail.com", 587, "starttls"],
    ],
    credentials: { paidPlan: true },
    source: "recalled",
  },
  {
    id: "kolab-now",
    name: "Kolab Now",
    domains: ["kolabnow.com", "mykolab.com"],
    mx: ["kolabnow.com"],
    servers: [
      ["smtp.kolabnow.com", 465, "tls"],
      ["smtp.kolabnow.com", 587, "starttls"],
    ],
    source: "recalled",
  },
  {
    id: "soverin",
    name: "Soverin",
    domains: ["soverin.net"],
    mx: ["soverin.net"],
    servers: [
      ["smtp.soverin.net", 465, "tls"],
      ["smtp.soverin.net", 587, "starttls"],
    ],
    source: "recalled",
  },
  {
    id: "riseup",
    name: "Riseup",
    domains: ["riseup.net"],
    servers: [
      ["mail.riseup.net", 465, "tls"],
      ["mail.riseup.net", 587, "starttls"],
    ],
    username: "localpart",
    source: "recalled",
  },
  {
    id: "autistici",
    name: "Autistici/Inventati",
    domains: ["autistici.org", "inventati.org"],
    servers: [["smtp.autistici.org", 465, "tls"]],
    credentials: { appPassword: "if-2fa" },
    source: "recalled",
  },
  {
    id: "purelymail",
    name: "Purelymail",
    domains: ["purelymail.com"],
    mx: ["purelymail.com"],
    servers: [
      ["smtp.purelymail.com", 465, "tls"],
      ["smtp.purelymail.com", 587, "starttls"],
    ],
    credentials: { appPassword: "if-2fa" },
    source: "ispdb",
  },
  {
    id: "pobox",
    name: "Pobox",
    domains: ["pobox.com"],
    servers: [
      ["smtp.pobox.com", 465, "tls"],
      ["smtp.pobox.com", 587, "starttls"],
    ],
    source: "ispdb",
  },
  {
    id: "vivaldi",
    name: "Vivaldi Webmail",
    domains: ["vivaldi.net"],
    servers: [
      ["smtp.vivaldi.net", 465, "tls"],
      ["smtp.vivaldi.net", 587, "starttls"],
    ],
    source: "recalled",
  },
  {
    id: "murena",
    name: "Murena",
    domains: ["murena.io", "e.email"],
    servers: [
      ["mail.ecloud.global", 465, "tls"],
      ["mail.ecloud.global", 587, "starttls"],
    ],
    source: "recalled",
  },
  {
    id: "hostedemail",
    name: "Hover and OpenSRS (Tucows)",
    domains: [],
    mx: ["hostedemail.com"],
    servers: [
      ["mail.hostedemail.com", 465, "tls"],
      ["mail.hostedemail.com", 587, "starttls"],
    ],
    source: "recalled",
  },
  {
    id: "loopia",
    name: "Loopia",
    domains: [],
    mx: ["loopia.se"],
    servers: [
      ["mailcluster.loopia.se", 465, "tls"],
      ["mailcluster.loopia.se", 587, "starttls"],
    ],
    source: "recalled",
  },
  {
    id: "hostpoint",
    name: "Hostpoint",
    domains: [],
    mx: ["mail.hostpoint.ch"],
    servers: [
      ["asmtp.mail.hostpoint.ch", 465, "tls"],
      ["asmtp.mail.hostpoint.ch", 587, "starttls"],
    ],
    source: "recalled",
  },
  {
    id: "mxroute",
    name: "MXroute",
    domains: [],
    mx: ["mxrouting.net", "mxlogin.com"],
    // One name per customer server, the same for both directions.
    servers: [
      ["<mx>", 465, "tls"],
      ["<mx>", 587, "starttls"],
    ],
    source: "recalled",
  },
];
