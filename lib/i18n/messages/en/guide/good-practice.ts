import type { GuideTopic } from "@/lib/guide/guide-path";
import type { CauseId } from "@/lib/transcript/cause";

type Habit = { title: string; text: string; topic?: GuideTopic; cause?: CauseId };

const habits: readonly Habit[] = [
  {
    title: "Require STARTTLS on 587",
    text: "“If available” is not enough: whoever sits on the way could take the offer out, and the password would travel in clear.",
    topic: "starttls-and-tls",
  },
  {
    title: "On 465, TLS from the start",
    text: "For old systems too: where a program knows only “SSL”, it means this one.",
    topic: "smtp-and-smtps",
  },
  {
    title: "Always sign in",
    text: "Mail without a sign-in is refused or distrusted almost everywhere.",
    cause: "auth-required",
  },
  {
    title: "A password for each program",
    text: "An app password or SMTP key for this one site can be withdrawn without touching anything else.",
    cause: "app-password-required",
  },
  {
    title: "Send from an address that is yours",
    text: "From belongs to the account that signs in; the visitor of a contact form goes into Reply-To.",
    cause: "sender-not-allowed",
  },
  {
    title: "Publish SPF, DKIM and DMARC",
    text: "They tell receivers that this server may speak for your domain. Large receivers refuse mail without them.",
    cause: "domain-auth-failed",
  },
  {
    title: "Send a test message, and look where it lands",
    text: "Inbox or spam? And after each change test again: one change at a time shows which one helped.",
    topic: "message-states",
  },
  {
    title: "If it still fails, hand over the evidence",
    text: "Server, port, time and the server’s own words. With these four, support can help at once; Portwise puts them into one report without the password.",
    topic: "problems",
  },
];

export const goodPractice = {
  title: "Eight habits that keep mail arriving",
  lead: "None of them takes more than a few minutes.",
  description:
    "Require STARTTLS, use TLS on 465, sign in, use app passwords, publish SPF, DKIM and DMARC, test after each change: good practice for sending mail.",
  habits,
};
