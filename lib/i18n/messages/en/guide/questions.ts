import type { GuideTopic } from "@/lib/guide/guide-path";
import type { CauseId } from "@/lib/transcript/cause";

type Question = {
  id: string;
  question: string /** The answer in a word or a figure. */;
  short?: string;
  answer: string;
  topic?: GuideTopic;
  cause?: CauseId;
};

const items: readonly Question[] = [
  {
    id: "25-or-587",
    question: "What is the difference between port 25 and port 587?",
    short: "25: servers · 587: programs",
    answer:
      "25 is for mail servers among themselves: no sign-in, encryption optional, blocked on most lines because of spam. 587 is for programs and people: encryption first, then a sign-in. From a site or a mail program, use 587.",
    topic: "ports",
  },
  {
    id: "587-or-25",
    question: "Is it 587 or 25?",
    short: "587",
    answer: "Port 25 is right only for a mail server that delivers to other mail servers.",
    topic: "ports",
  },
  {
    id: "gmail",
    question: "Is Gmail on 465 or 587?",
    short: "Both",
    answer: "smtp.gmail.com takes 587 with STARTTLS and 465 with TLS. Both need an app password or OAuth2.",
    topic: "providers",
  },
  {
    id: "465-obsolete",
    question: "Is port 465 obsolete?",
    short: "No",
    answer:
      "Many guides say it is, because it was withdrawn in the nineties. RFC 8314 made it official again in 2018 and prefers it. Where your provider lists it, use it without a worry.",
    topic: "ports",
  },
  {
    id: "any-port",
    question: "Can I use any port?",
    short: "No",
    answer:
      "Only those that the provider has opened. A port is a door on the provider’s server; behind other numbers nobody listens, or someone else does.",
    topic: "ports",
  },
  {
    id: "wrong-port",
    question: "What happens with the wrong port?",
    answer:
      "One of three things: the connection is refused at once, it gets no answer and runs into the time limit, or another service answers in another language. No message is sent, and no password either.",
    cause: "wrong-service-port",
  },
  {
    id: "hosting-block",
    question: "How do I know whether my hosting firm blocks a port?",
    answer:
      "One port stays silent while another one of the same server answers. Portwise tries them side by side and writes the letter to the hosting firm. If every port stays silent, test from another network to be sure.",
    cause: "port-blocked",
  },
  {
    id: "app-password",
    question: "What is an app password?",
    answer:
      "A second password that the provider makes for one program. It is long, shown once, works without the second step of verification, and can be withdrawn by itself. Gmail, iCloud and Yahoo demand one for SMTP.",
    cause: "app-password-required",
  },
  {
    id: "right-password",
    question: "The password is right. Why does the sign-in fail?",
    answer:
      "Often the account’s password is right and the place is not: the provider wants an app password or an SMTP key here, sending by SMTP is switched off, or the user name has another form. Webmail working proves nothing about SMTP.",
    cause: "bad-credentials",
  },
  {
    id: "ssl-tls-starttls",
    question: "SSL, TLS, STARTTLS: which one do I choose?",
    short: "465: SSL/TLS · 587: STARTTLS",
    answer:
      "For 465 choose “SSL” or “SSL/TLS”, for 587 choose “STARTTLS” or, where that is missing, “TLS”. SSL itself has long been retired; the word has stayed.",
    topic: "smtp-and-smtps",
  },
  {
    id: "pop-and-imap",
    question: "What are POP and IMAP?",
    short: "They fetch, SMTP sends",
    answer: "POP takes mail down to one device; IMAP keeps it on the server, the same for all devices.",
    topic: "pop-and-imap",
  },
  {
    id: "accepted-not-arrived",
    question: "Why did the provider say “accepted” and nothing arrived?",
    short: "Accepted is not delivered",
    answer:
      "It means that the provider has taken the message over. After that the receiving server may defer it, file it as spam or send it back. Look into spam, for a bounce, and at the domain’s SPF, DKIM and DMARC.",
    topic: "message-states",
  },
  {
    id: "wordpress-spam",
    question: "Why does mail from my WordPress site land in spam?",
    answer:
      "Without settings, WordPress hands it to the web server, which sends without a sign-in in the name of your domain. Receivers distrust that. Send through your provider’s SMTP server.",
    topic: "wordpress",
  },
  {
    id: "certificate-check",
    question: "Is it safe to switch the certificate check off?",
    short: "No",
    answer:
      "The check is what tells the real server from anyone who answers in its place; without it, your password goes to whoever that is. Use the name that is on the certificate, or have it renewed.",
    cause: "cert-name-mismatch",
  },
  {
    id: "together",
    question: "Can someone set this up together with me?",
    short: "Yes",
    answer:
      "Support staff who use Portwise can invite you into a shared set-up: both see every step, you type the password, and nobody else ever sees it.",
  },
];

export const questions = {
  title: "Questions that people ask",
  lead: "Short answers; each leads on to the page with the picture.",
  description:
    "What is the difference between 25 and 587? Is Gmail 465 or 587? What is an app password? Short answers about sending mail.",
  items,
};
