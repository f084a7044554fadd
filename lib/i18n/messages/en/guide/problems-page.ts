import type { ProblemGroupId } from "@/lib/guide/problem-groups";

const groups: Readonly<Record<ProblemGroupId, { name: string; lead: string }>> = {
  "look-up": { name: "Look-up", lead: "The server’s name is turned into an address." },
  connection: { name: "Connection", lead: "The door is knocked at, and someone answers." },
  encryption: { name: "Encryption", lead: "The line is locked, and the server shows who it is." },
  "sign-in": { name: "Sign-in", lead: "User name and password, or what stands in for them." },
  account: { name: "Account", lead: "Whether the account may send, and how much." },
  sender: { name: "Sender", lead: "In whose name the message goes out." },
  recipient: { name: "Recipient", lead: "Whether the other side knows the address." },
  message: { name: "Message", lead: "What is in it, and who vouches for it." },
  anywhere: { name: "Anywhere", lead: "What can happen at each of the stations." },
};

export const problemsPage = {
  title: "When mail does not go out",
  lead: "Every reason, in the order in which a message meets it. Each has a page: what you see, why it happens, what helps first.",
  description:
    "Every reason why sending mail fails: ports, encryption, certificates, sign-in, sender, recipient, content. What it looks like and what helps, in order.",
  groups,
  causeCount: "{count} causes",
  usual: {
    title: "The five that come most often",
    looks: "Looks like",
    helps: "What helps, in order",
    items: {
      "server-unresponsive": {
        name: "The connection times out",
        looks: "No answer within the time limit.",
        helps: [
          "another port that answers now: 587, 465, 2525",
          "more time, for a slow server",
          "firewall, or internet provider",
        ],
      },
      "bad-credentials": {
        name: "The sign-in fails",
        looks: "535, 534, 530, sometimes 454.",
        helps: [
          "user name and password once more",
          "an app password or SMTP key in place of the account’s password",
          "sending by SMTP switched on",
          "OAuth2",
          "the right form of the user name",
        ],
      },
      "port-blocked": {
        name: "The port is blocked",
        looks: "Silence on one port, answers on another.",
        helps: [
          "587 or 2525",
          "ask hosting firm or internet provider to open it: which server, which port, when, what was seen",
        ],
      },
      "tls-mode-mismatch": {
        name: "The encryption does not come about",
        looks: "A handshake or certificate message, or STARTTLS is missing.",
        helps: [
          "the other mode: 465 for 587, or the reverse",
          "the server’s name as its certificate has it",
          "a newer TLS on the server",
          "inspection software off",
        ],
      },
      "traffic-intercepted": {
        name: "A firewall holds it back",
        looks: "Silence on every port of every server.",
        helps: [
          "allow the provider’s server and port outwards",
          "test from outside the firewall to be sure",
          "then set the rule right, and leave the firewall on",
        ],
      },
    },
  },
  page: {
    seen: "What you see",
    replies: "In the words of servers and programs",
    why: "Why it happens",
    fixes: "What helps, in order",
    firstFix: "Try this first",
    otherFixes: "If that does not help",
    related: "Looks alike",
    stationHere: "stopped here",
    explain: "Is your message worded differently?",
    explainLink: "Paste it, and Portwise explains it",
    practice: {
      title: "See it happen",
      text: "A practice server fails in just this way. Open it in the wizard, and watch what Portwise makes of it.",
      link: "To the practice server",
    },
    providers: "Providers with words of their own for it",
    providersLead: "What they say, and where to click there.",
    link: "More about it",
    description: "{name}: what it looks like, why it happens, and what helps first.",
  },
};
