import type { Rule } from "@/lib/diagnosis/rules/rule";

/** What is wrong with the sender, in the words of servers. */

const afterAuth = ["mail", "rcpt", "data", "body"] as const;

export const senderRules: readonly Rule[] = [
  {
    id: "sender-not-own",
    when: {
      stages: ["auth", ...afterAuth],
      says: {
        en: [
          "not owned by {auth |}user",
          "{does not|do not|not|doesn't} {have |}{permission*|permitted|allowed|authorized|authorised|have {the |}right*} to {send|submit|use} … {as|from|this {sender|address}|that {sender|address|email}|with|on behalf|behalf|header|envelope}",
          "{not allowed|not permitted|not authorized|not authorised|unauthorized|unauthorised|disallowed|denied} … {to send|send|sending|use|relay*} … {as|from|behalf|sender}",
          "{sendasdenied*|send as denied|send-as}",
          "{sender|from|envelope sender|return path|mail from|envelope from|from header|header from|envelope domain|sender domain} {address |domain |header |e-mail |email |} … {does not|doesn't|do not|must|should|not|mismatch|doesn't} {match|be same|be the same|conform|equal|belong|correspond|be identical|be equal}",
          "sender mismatch",
          "{must|should} {be {the |}same as|match|equal|be equal to} {the |your |}{auth*|login|logged|user*|account}",
          "{sender|from|mail from|return-path|return path|envelope|originator|author} & {same|match*|equal*|differ*|mismatch*|correspond*|identical|belong*|owned} & {auth*|login|logged|user|username|user's|credential*|sasl}",
          "{sender|from} {address |}{is |}not {allowed|permitted|authorized|authorised|acceptable|yours|one of your addresses|owned|local|valid for|accepted}",
          "{unauthorized|unauthorised|unapproved|forbidden|illegal} {use of |}{sender|from|envelope sender|return path|mail from}",
          "not one of your addresses",
          "{non-local|nonlocal|foreign|external|remote} {sender|from}{ domain| address|}",
          "incorrect authentication for specified email",
          "relaying disallowed as",
          "not local sender",
          "{anti-spoofing|antispoofing|spoofing|spoofed}{ policy|}",
          "envelope … doesn't match",
          "only … {send|use} … {own|your} {address|domain|mailbox}",
        ],
        de: [
          "{absender|absenderadresse|absender-adresse} … {nicht {erlaubt|zulassig|gestattet|berechtigt|zugelassen|autorisiert}|abgelehnt|unzulassig|stimmt nicht|gehort nicht}",
        ],
        nl: [
          "{afzender|afzenderadres} … {niet {toegestaan|geautoriseerd|toegelaten}|geweigerd|komt niet overeen}",
        ],
      },
    },
    cause: "sender-not-allowed",
    confidence: "likely",
    also: ["sender-unverified"],
    examples: [
      { stage: "mail", reply: "553 5.7.1 Sender address rejected: not owned by auth user." },
      { stage: "body", reply: "550 5.7.1 Client does not have permissions to send as this sender" },
      { stage: "mail", reply: "501 mail from address must be same as authorization user" },
      { stage: "mail", reply: "553 Relaying disallowed as info@example.com" },
      { stage: "mail", reply: "550 Envelope domain 'other.example' doesn't match AUTH domain 'example.com'" },
    ],
    source:
      "Postfix reject_sender_login_mismatch; Exchange MapiExceptionSendAsDenied; Zoho, Tencent, Haraka: their own words",
  },
  {
    id: "sender-refused-vaguely",
    isVague: true,
    when: {
      stages: afterAuth,
      replies: "permanent",
      says: {
        en: [
          "{sender|sender address|mail from|from address} {rejected|denied|refused|not accepted|blocked}",
          "permission denied",
          "access denied",
        ],
      },
    },
    cause: "sender-not-allowed",
    confidence: "possible",
    also: ["ip-blocklisted", "auth-required", "access-policy-blocked"],
    examples: [
      { stage: "mail", reply: "550 5.1.0 Sender denied" },
      { stage: "mail", reply: "501 5.7.1 Permission denied" },
    ],
    source: "IceWarp, Exchange, Cox: without a reason",
  },
  {
    id: "sender-on-list-of-the-server",
    when: {
      stages: afterAuth,
      says: {
        en: [
          "envelope sender is in my badmailfrom list",
          "{badmailfrom|sender {blacklist|blocklist|block list|access list}}",
        ],
      },
    },
    cause: "sender-not-allowed",
    confidence: "likely",
    also: ["ip-blocklisted"],
    fixes: ["fix-sender-address", "match-sender", "contact-provider"],
    examples: [
      { stage: "rcpt", reply: "553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)" },
    ],
    source: "qmail-smtpd(8): badmailfrom",
  },
  {
    id: "sender-unverified",
    when: {
      stages: afterAuth,
      says: {
        en: [
          "{sender|from|domain|address|email|e-mail|identity|sending domain|sender domain|from domain|email address|sender identity|from address|sender signature} {address |domain |email |header |} … {not {been |yet |}{verified|validated|confirmed|authenticated|configured|registered|approved|onboarded|been verified|been validated}|unverified|unvalidated|unconfirmed|must be verified|needs to be verified|is not verified|must be validated}",
          "{unverified|unvalidated|unconfirmed|unconfigured|unregistered|unapproved|unauthenticated|non-verified} {sender|sending|domain|domains|from|address|email|identity|identities}",
          "{verify|validate|add and verify|confirm|authenticate} {your |the |this |a |that |}{domain|sender|sending domain|email|address|identity|from address}",
          "{is not|isn't|not} a {sender signature|verified sender|valid sender|verified domain|verified}",
          "does not match a verified sender",
          "{sender|from|domain} … not {associated|registered|found|linked|authorized|configured|set up|listed|enabled} {with|in|on|for|to} {your|this|the} {account|workspace|region|server|project|agent|organization|api key|subaccount}",
          "{from|sender}{/sender|} {name |domain |address |}{is |}not valid",
          "unregistered domain*",
          "sending from … domain … {not allowed|not permitted|not authorized|denied}",
        ],
      },
    },
    cause: "sender-unverified",
    confidence: "certain",
    also: ["sender-not-allowed"],
    examples: [
      { stage: "body", reply: "550 The from address does not match a verified Sender Identity." },
      { stage: "body", reply: "554 Message rejected: Email address is not verified." },
      { stage: "body", reply: "550 5.7.1 Unconfigured Sending Domain <demo.example.com>" },
      { stage: "body", reply: "530 From/Sender name is not valid" },
    ],
    source: "SendGrid, Amazon SES, SparkPost, Postal, Resend, MailerSend: their own words",
  },
  {
    id: "address-malformed",
    when: {
      stages: ["mail"],
      says: {
        en: [
          "{bad|invalid|illegal|malformed|incorrect|improper} {sender|address|mail from|mailbox|from|reverse-path|return path|e-mail address|email address|domain|sender address|character*|syntax}",
          "{address|sender|mailbox|from} … {invalid|malformed|syntax|illegal|not valid|must be fully|is not a valid|badly formed}",
          "syntax error",
          "{sender |}domain … {does not exist|not found|doesn't exist|must exist|must resolve|does not resolve|unresolvable|cannot be resolved|invalid|has no {mx|dns}}",
          "null sender",
          "{empty|blank|missing|null} {sender|from|envelope|return path|address}",
          "{address|sender|mailbox} is not valid",
          "no {valid |}{mx|mx record|mx records|dns} for your {from|sender}*",
          "domain {name |}required",
          "invalid {sender|return path}",
        ],
      },
    },
    cause: "address-invalid",
    confidence: "likely",
    also: ["sender-not-allowed"],
    examples: [
      { stage: "mail", reply: "501 5.1.7 Bad sender address syntax" },
      { stage: "mail", reply: "550 No valid MX for your FROM address" },
      {
        stage: "mail",
        reply:
          "553 5.5.4 <root@localhost>... Domain name required for sender address root@localhost: syntax error",
      },
    ],
    source: "RFC 5321 §4.1.2; Postfix, Sendmail, Courier: their own words",
  },
  {
    id: "sender-domain-missing",
    when: {
      stages: afterAuth,
      says: {
        en: [
          "{sender|sender address|from|sender domain|mail from|domain of sender|sender's domain|return path} … {domain not found|domain does not exist|must resolve|must exist|does not resolve|cannot be resolved|unresolvable|has no {mx|a or mx|dns|valid}|not exist|need fully{-| }qualified*|does not accept mail|no such domain|invalid domain|null mx|unroutable|unrouteable|nxdomain}",
          "domain of {sender|sender address|envelope} … {does not exist|does not resolve|not found|unresolvable|could not be resolved|cannot be resolved}",
          "sender verify {failed|fail}",
          "{verification failed|sender verify callout|sender verification} … {sender verify failed|callout|failed}",
          "sender verify callout",
          "may not exist … or missing the proper dns entries",
          "domain does not exist",
          "{invalid|bad|illegal|unknown|non-existent} {sender|from|return-path|mail from|originator} {domain|host}",
          "{from|sender} … domain is invalid",
          "blank sender",
          "sender address … need fully",
        ],
        pl: ["nadawc* & {nie istnieje|nieznan*|nie znaleziono}"],
      },
    },
    cause: "address-invalid",
    confidence: "likely",
    also: ["sender-not-allowed"],
    fixes: ["fix-sender-address", "publish-spf-dkim-dmarc"],
    examples: [
      {
        stage: "rcpt",
        reply: "450 4.1.8 <noreply@exmaple-shop.invalid>: Sender address rejected: Domain not found",
      },
      { stage: "mail", reply: "517-Domain does not exist: exmaple-shop.invalid." },
      {
        stage: "rcpt",
        reply: "504 5.5.2 <root@localhost>: Sender address rejected: need fully-qualified address",
      },
    ],
    source: "Postfix reject_unknown_sender_domain, reject_non_fqdn_sender; Exim verify = sender",
  },
];
