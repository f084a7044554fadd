import type { ScenarioId } from "@/lib/practice/scenario";

type ScenarioWords = { title: string; learn: string };

export const practice = {
  title: "Practice servers",
  description: "Mail servers that fail on purpose, to try Portwise and to train with.",
  lead: "Mail servers that fail on purpose. Open one in the wizard and see how Portwise finds out what is wrong and what works instead. Nothing leaves this machine.",
  off: "The practice servers are switched off here (PORTWISE_PRACTICE=off).",
  servers: "Servers",
  host: "Server",
  username: "User name",
  password: "Password",
  ports: "Ports",
  correctPassword: "What works",
  door: {
    silent: "no answer",
    starttls: "STARTTLS",
    tls: "TLS",
    none: "no encryption",
  },
  open: "Open in the wizard",
  arrived: {
    title: "Arrived messages",
    lead: "What the practice servers took, the newest first. The list follows by itself and is forgotten when Portwise restarts. Everyone who uses this Portwise sees it, so addresses are shortened.",
    empty: "Nothing has arrived yet. Open “works” in the wizard and send a test: it will appear here.",
    count: "{count, plural, one {# message} other {# messages}}",
    lost: "Portwise does not answer at the moment. The list goes on by itself when it does.",
    to: "to {recipients}",
    noSubject: "(no subject)",
  },
  scenarios: {
    works: {
      title: "Everything works",
      learn: "How a test looks that succeeds: 587 with STARTTLS, and 465 with TLS too.",
    },
    "tls-only": {
      title: "Only 465 is open",
      learn: "587 refuses the connection. Portwise tries 465 by itself and proposes it, already proved.",
    },
    "587-blocked": {
      title: "A firewall blocks 587",
      learn: "Silence on 587, 465 and 25, as from many hosting networks. 2525 is the way out.",
    },
    "all-blocked": {
      title: "A firewall blocks every mail port",
      learn: "No setting helps. What helps is a letter to the hosting provider, with what was measured.",
    },
    "wrong-password": {
      title: "The password is mistyped",
      learn: "How a refused sign-in reads, and why Portwise does not repeat it on other ports.",
    },
    "app-password": {
      title: "An app password is needed",
      learn: "The server answers as Gmail does when the account has 2-Step Verification.",
    },
    microsoft: {
      title: "Passwords are no longer taken",
      learn: "The server answers as Microsoft 365 does where basic authentication is switched off.",
    },
    "no-starttls": {
      title: "587 without encryption",
      learn:
        "STARTTLS is missing. Portwise does not send the password in clear and looks for a door that encrypts.",
    },
    expired: {
      title: "The certificate has expired",
      learn: "Nothing is sent to a server that cannot show who it is; renewing it is the owner’s task.",
    },
    "other-name": {
      title: "The certificate is for another host",
      learn:
        "Usual with shared hosting: Portwise finds the name on the certificate, checks it, and proposes it.",
    },
    greylisting: {
      title: "Strangers wait at first",
      learn: "The first message is put off, the second one taken. Test again and it arrives.",
    },
    "sender-refused": {
      title: "The sender is refused",
      learn: "The sign-in is right, the From address is not allowed for it.",
    },
    slow: {
      title: "The server is slow",
      learn: "Every answer takes almost a second. The journey shows where the time goes.",
    },
  } satisfies Record<ScenarioId, ScenarioWords>,
};
