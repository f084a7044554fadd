import type { GuideTopic } from "@/lib/guide/guide-path";

const topics: Readonly<Record<GuideTopic, { name: string; summary: string }>> = {
  ports: {
    name: "Ports",
    summary: "587, 465, 2525, 25 and the rest, side by side: what is spoken on each, and who blocks it.",
  },
  "smtp-and-smtps": {
    name: "SMTP and SMTPS",
    summary: "A postcard and a sealed letter, and what someone on the way can read of each.",
  },
  "starttls-and-tls": { name: "STARTTLS and TLS", summary: "Two ways to the same lock, drawn step by step." },
  problems: {
    name: "Problems",
    summary: "Every reason why mail does not go out, what it looks like, and what helps first.",
  },
  providers: {
    name: "Providers",
    summary: "Server, port, user name and kind of password of more than a hundred providers.",
  },
  "message-states": {
    name: "States of a message",
    summary: "Accepted is not delivered: what happens after “sent”, and who knows about it.",
  },
  "good-practice": { name: "Good practice", summary: "Eight habits that keep mail arriving." },
  wordpress: {
    name: "WordPress",
    summary: "How WordPress sends, why it gets lost, and two ways to use a mail server.",
  },
  "pop-and-imap": {
    name: "POP and IMAP",
    summary: "The other direction: how mail is fetched, and why these never send.",
  },
  questions: { name: "Questions", summary: "Short answers to what people ask about ports and sending." },
  glossary: { name: "Glossary", summary: "The words of outgoing mail, in a sentence or two each." },
};

export const frame = {
  title: "Guide to outgoing mail",
  lead: "Ports, encryption, sign-in, and everything that can go wrong between your site and an inbox. Mostly in pictures.",
  description:
    "Which port to use for sending mail, STARTTLS against TLS, every SMTP failure explained with what helps first, and the settings of more than a hundred providers.",
  home: "Guide",
  contents: "In this guide",
  breadcrumbs: "Where you are",
  setUp: "Set up and test your mail",
  setUpLead: "Portwise fills in the settings, sends a real message and says what to change.",
  journeyTitle: "The way of a message",
  journeyLead:
    "Eight stations lie between your program and “accepted”. At each one something can stop it; choose a station to see what, and what helps.",
  onThisPage: "On this page",
  neighbours: "Before and after this page",
  previous: "Before this",
  next: "Next",
  topics,
};
