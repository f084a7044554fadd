import type { GuideTopic } from "@/lib/guide/guide-path";
import type { CauseId } from "@/lib/transcript/cause";

type Term = { id: string; term: string; text: string; topic?: GuideTopic; cause?: CauseId };

const terms: readonly Term[] = [
  {
    id: "app-password",
    term: "App password",
    text: "A password that a provider makes for one program, in place of the account’s own.",
    cause: "app-password-required",
  },
  {
    id: "auth",
    term: "AUTH",
    text: "The SMTP command with which a program signs in. PLAIN and LOGIN send user name and password, XOAUTH2 a token.",
    cause: "auth-mechanism-unsupported",
  },
  {
    id: "blocklist",
    term: "Blocklist",
    text: "A public list of addresses from which spam came. Many receivers refuse what is on it.",
    cause: "ip-blocklisted",
  },
  {
    id: "bounce",
    term: "Bounce",
    text: "The message with which a server reports that it could not deliver another one (RFC 3464).",
    topic: "message-states",
  },
  {
    id: "certificate",
    term: "Certificate",
    text: "The server’s identity card: whose it is, from when until when, and who vouches for it.",
    cause: "cert-untrusted",
  },
  {
    id: "dkim",
    term: "DKIM",
    text: "A signature in the message’s header. Its key is in the domain’s DNS, so every receiver can check it.",
    cause: "domain-auth-failed",
  },
  {
    id: "dmarc",
    term: "DMARC",
    text: "A domain’s word on what to do with mail in its name that neither SPF nor DKIM confirms.",
    cause: "domain-auth-failed",
  },
  {
    id: "dns",
    term: "DNS",
    text: "The internet’s directory: from names to addresses, and much else about a domain.",
    cause: "dns-not-found",
  },
  {
    id: "ehlo",
    term: "EHLO",
    text: "The program’s introduction. The server answers with the list of what it can do.",
    cause: "sending-host-identity",
  },
  {
    id: "enhanced-code",
    term: "Enhanced code",
    text: "Three numbers such as 5.7.8 after the reply code that say more exactly what is meant (RFC 3463).",
    topic: "problems",
  },
  {
    id: "greylisting",
    term: "Greylisting",
    text: "Turning an unknown sender’s first message away for some minutes; proper servers come back.",
    cause: "greylisted",
  },
  {
    id: "imap",
    term: "IMAP",
    text: "The protocol for reading mail that stays on the server.",
    topic: "pop-and-imap",
  },
  {
    id: "implicit-tls",
    term: "Implicit TLS",
    text: "Encryption from the first byte, without asking first. Usual on 465.",
    topic: "starttls-and-tls",
  },
  {
    id: "mx",
    term: "MX record",
    text: "The DNS entry that says where mail for a domain is taken in. Not where it is sent from.",
    cause: "relay-denied",
  },
  {
    id: "oauth2",
    term: "OAuth2",
    text: "Permission in place of a password: the owner allows it in the browser, the program gets a token.",
    cause: "oauth-token-invalid",
  },
  { id: "pop", term: "POP", text: "The protocol for taking mail down to one device.", topic: "pop-and-imap" },
  {
    id: "port",
    term: "Port",
    text: "A numbered door on a server. Behind each one another service may listen.",
    topic: "ports",
  },
  {
    id: "ptr",
    term: "PTR record, reverse DNS",
    text: "The DNS entry that leads from an address back to a name.",
    cause: "sending-host-identity",
  },
  {
    id: "queue-id",
    term: "Queue number",
    text: "The number under which a server keeps an accepted message; support can find it with that.",
    topic: "message-states",
  },
  {
    id: "relay",
    term: "Relay",
    text: "Passing mail on for others. A server that did it for everyone would be an open relay, and soon on a blocklist.",
    cause: "relay-denied",
  },
  {
    id: "reply-code",
    term: "Reply code",
    text: "Three digits before each answer of the server: 2 is yes, 3 go on, 4 not now, 5 no.",
    topic: "problems",
  },
  {
    id: "smtp",
    term: "SMTP",
    text: "The language in which mail is sent, since 1982.",
    topic: "smtp-and-smtps",
  },
  {
    id: "smtp-key",
    term: "SMTP key",
    text: "The password of a sending service, made for SMTP alone.",
    cause: "bad-credentials",
  },
  {
    id: "spf",
    term: "SPF",
    text: "The DNS record that lists which servers may send for a domain.",
    cause: "domain-auth-failed",
  },
  {
    id: "ssl",
    term: "SSL",
    text: "The predecessor of TLS, long retired. Programs still say “SSL” where they mean TLS from the start.",
    topic: "smtp-and-smtps",
  },
  {
    id: "starttls",
    term: "STARTTLS",
    text: "The command that changes an open connection to an encrypted one. Usual on 587.",
    topic: "starttls-and-tls",
  },
  {
    id: "submission",
    term: "Submission",
    text: "Handing a new message to one’s own provider, as opposed to passing it on between servers. Port 587, with TLS 465.",
    topic: "ports",
  },
  {
    id: "tls",
    term: "TLS",
    text: "The encryption of the web and of mail. 1.2 and 1.3 are in use.",
    topic: "starttls-and-tls",
  },
];

export const glossary = {
  title: "Glossary",
  lead: "The words of outgoing mail, in a sentence or two each.",
  description:
    "SMTP, STARTTLS, TLS, SPF, DKIM, DMARC, app password, greylisting, relay: the words of outgoing mail, explained in a sentence.",
  terms,
};
