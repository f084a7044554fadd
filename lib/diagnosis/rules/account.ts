import type { Rule } from "@/lib/diagnosis/rules/rule";

/** What has become of the account, the domain or the allowance, in the words of servers. */

const session = ["greeting", "auth", "mail", "rcpt", "data", "body"] as const;

export const accountRules: readonly Rule[] = [
  {
    id: "account-suspended",
    when: {
      stages: ["auth", "mail", "data", "body", "greeting"],
      says: {
        en: [
          "{message|mail|email} sending for this account is disabled",
          "{account|user account|your account|subaccount|sub-account|mail server|service|sender|domain|organization|tenant|subscription|license} {is |has been |was |have been |}{currently |temporarily |permanently |}{suspended|disabled|terminated|deactivated|closed|banned|frozen|blocked|locked|cancelled|canceled|compromised|expired|paused|revoked|restricted}",
          "{sender|user} {is |has been |was |}{blocked from sending|frozen|banned from sending}",
          "{sending|outgoing mail|outbound mail|outgoing email|mail sending} {is |has been |was |}{disabled|suspended|blocked|paused|restricted} {for|on|by|from|due}",
          "{unusual|suspicious} {sending |}activity",
          "tenant has exceeded threshold",
          "outboundspamexception*",
          "spam abuse detected",
          "{outgoing|outbound} {mail|email|messages} {is |}{disabled|suspended|blocked}",
          "{outgoing|outbound} {mail|email|messages} … {has been |is |was |}{disabled|suspended|blocked|stopped|halted}",
          "{bad|blocked} outbound sender",
          "{blocked|suspended|disabled} from sending",
          "from this sender … {outgoing|outbound} {mail|email|messages} {is |has been |}{suspended|disabled|blocked|stopped}",
        ],
        pt: ["{conta|usuario|utilizador|dominio} … {suspens*|bloquead*|desativad*|desabilitad*|cancelad*}"],
      },
    },
    cause: "account-suspended",
    confidence: "likely",
    also: ["sending-limit-reached"],
    examples: [
      { stage: "auth", reply: "535 5.7.8 Account suspended" },
      { stage: "body", reply: "550 5.7.705 Access denied, tenant has exceeded threshold" },
    ],
    source: "Postal, Exchange Online, mox: their own words",
  },
  {
    id: "account-suspended-told-late",
    when: {
      stages: ["rcpt"],
      says: {
        en: [
          "{mail server|your account|subaccount|sender|tenant|organization|subscription|sending|your domain} {is |has been |was |has |}{currently |temporarily |}{suspended|disabled|terminated|blocked|locked|exceeded threshold|paused}",
          "{sender|sending|sender's|smtp|your|auth*} {account|mailbox|user} {is |has been |was |}{suspended|disabled|terminated|blocked|locked|banned|restricted}",
          "{disabled|blocked|suspended|stopped|locked|paused} & {spam|abuse|spamming|compromised|hacked|suspicious} & {account|mailbox|outgoing|outbound|sending|user}",
          "bad outbound sender",
          "{outgoing|outbound|sending|account|mailbox} … {disabled|blocked|suspended|stopped|locked} … {due to|because of|for} {spam|abuse|spamming|suspicious|unusual|compromise*}",
        ],
        it: ["{invio|invii} {bloccat*|sospes*|disabilitat*}"],
      },
    },
    cause: "account-suspended",
    confidence: "likely",
    also: ["recipient-rejected"],
    examples: [{ stage: "rcpt", reply: "535 Mail server has been suspended" }],
    source: "Postal: told in answer to RCPT TO, where an account without a name is the recipient's",
  },
  {
    id: "account-disabled",
    when: {
      stages: ["auth", "mail"],
      says: {
        en: [
          "{user|mailbox|account|login|sender|service} {is |has been |was |has |}{disabled|suspended|locked|inactive|not active|deactivated|banned|frozen|expired}{ for account|}",
          "login disabled for {account|user}",
          "{account|mailbox|user} … {maintenance|being moved|migrat*|closed}",
          "{disabled|suspended|inactive|locked|frozen} {user|mailbox|account|server|sender|domain}",
        ],
      },
    },
    cause: "account-suspended",
    confidence: "certain",
    also: ["bad-credentials", "wrong-endpoint"],
    examples: [
      { stage: "auth", reply: "525 5.7.13 login disabled for account: moved to new server" },
      { stage: "auth", reply: "535 5.7.0 sender is frozen" },
    ],
    source: "mox, Tiscali, Dovecot: their own words",
  },
  {
    id: "account-unblock-in-browser",
    refines: "account-suspended",
    when: {
      stages: session,
      says: {
        en: [
          "to unblock … click",
          "unblockme",
          "outboundspamexception*",
          "{unusual|suspicious} sending activity … {unblock|click}",
        ],
      },
    },
    cause: "account-suspended",
    confidence: "certain",
    also: ["sending-limit-reached"],
    fixes: ["unlock-account-in-browser", "contact-provider"],
    examples: [
      { stage: "body", reply: "550 5.4.6 Unusual sending activity detected. To unblock click here." },
    ],
    source: "Zoho Mail: Unusual sending activity detected",
  },
  {
    id: "account-of-the-sender-full",
    when: {
      stages: ["mail", "data", "body"],
      says: {
        en: [
          "{sender|sender's|your} {mailbox|account|quota|storage} & {full|over quota|overquota|exceeded|out of}",
        ],
      },
    },
    cause: "sending-limit-reached",
    confidence: "likely",
    also: ["account-suspended"],
    fixes: ["contact-provider", "upgrade-plan"],
    examples: [{ stage: "mail", reply: "452 4.2.2 Over quota: the sender's mailbox is full" }],
    source: "Zimbra, Kerio: a full mailbox may not send",
  },
  {
    id: "account-not-active",
    when: {
      stages: session,
      not: ["recipient-refused"],
      says: {
        en: [
          "{account|domain|user|smtp account|sender|service} {is |has |}not {yet |been |}{been |}{activated|active|approved|verified yet|confirmed|subscribed|ready}",
          "not subscribed to",
          "{not yet activated|not activated yet|yet to be activated}",
          "{check|review|verification|approval} pending",
          "{checking|reviewing|verifying} your {domain|account}",
          "pending {approval|activation|verification|review|confirmation}",
          "sandbox {subdomain*|domain*|mode|account|environment}",
          "{test|testing|trial|demo|free|free trial|developer} {mode|account*|domain|emails|purposes|period|plan} … {only|limit*|own|allowed|cannot|expired}",
          "only send testing emails",
          "you can only send {test|testing}",
          "{only|must} … {verified|authorized|authorised} recipients",
          "authorized recipients",
          "domain is not activated",
        ],
      },
    },
    cause: "account-not-activated",
    confidence: "certain",
    also: ["sender-unverified"],
    examples: [
      { stage: "auth", reply: "502 5.7.0 Your SMTP account is not yet activated." },
      { stage: "auth", reply: "535 Account not subscribed to SES" },
      { stage: "body", reply: "554 Sandbox subdomains are for test purposes only." },
    ],
    source: "Brevo, Amazon SES, Mailgun, Postmark, Resend: their own words",
  },
  {
    id: "wrong-region",
    when: {
      stages: session,
      says: {
        en: [
          "wrong {office 365 |}{region|server|host|data center|datacenter|cluster|pod|endpoint|smtp server}",
        ],
      },
    },
    cause: "wrong-endpoint",
    confidence: "likely",
    also: ["bad-credentials"],
    examples: [{ stage: "rcpt", reply: "451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35" }],
    source: "Exchange Online, Zoho, SparkPost: accounts live in one region",
  },
  {
    id: "limit-reached",
    when: {
      stages: session,
      says: {
        en: [
          "{rate|sending|send|daily|hourly|monthly|weekly|quota|message|messages|mail|email|emails|connection|connections|recipient|recipients|relay|volume|credit|credits|throttle|throttling|outgoing|outbound|submission|session|24-hour|minute|per second|per-second|smtp|rcpt} {sending |rate |count |user |message |mail |email |}{limit|limits|quota|quotas|threshold|credits|allowance|maximum|rate|cap} … {exceed*|reached|over|hit|used up|achieved|limited}",
          "{exceed*|reached|over|hit|surpassed|exhausted|above} … {rate|sending|send|daily|hourly|monthly|message|messages|mail|email|emails|connection|connections|relay|recipient|hour|day|minute|per|24-hour|credit|plan|account|submission|your|the|allowed|maximum|outgoing|smtp} {sending |rate |message |user |email |mail |count |}{limit|limits|quota|quotas|threshold|credits|allowance|maximum|rate|rates|number|cap}",
          "exceeded {the |your |its |}{max|maximum|limit|quota}",
          "too many {emails|e-mails|messages|mails|connections|recipients|sessions|concurrent|requests|simultaneous|rcpt|mail|submissions|deliveries|mail transactions|transactions}",
          "too much {mail|traffic|email|volume}",
          "{rate|traffic|frequency|speed|ip frequency|connection frequency} {is |}{limited|limiting|limit|controlled}",
          "{ratelimit|rate-limit|rate limited|ratelimited|rate limiting|throttled|throttling|throttle}",
          "{maximum|max} {credits|number of|messages|sending rate|emails|connections|concurrent|simultaneous|recipients} … {exceeded|reached}",
          "{concurrent|simultaneous|parallel} {connections|sessions|smtp} … {exceed*|limit|too many|reached|maximum}",
          "{maximum|max} number of {concurrent |simultaneous |parallel |}{connections|sessions|messages|recipients} … {exceeded|reached|limit}",
          "too many {active |concurrent |simultaneous |open |parallel |smtp |}{sessions|connections}",
          "{messages|mail|email} … {deferred|delayed} … {volume|rate}",
          "{quota|credit|credits|balance} {is |has been |}{exceeded|reached|exhausted|insufficient|depleted|used up}",
          "{excessive|unexpected|unusual|high} {volume|rate|number of|amount of|traffic}",
          "max {defers and failures|emails|messages|rcpt to|recipients}",
          "{per|this} {hour|day|second|minute|month} {reached|exceeded|limit}",
          "received this hour",
          "{mi|rp}:{dmc|ccl|cel|sfq|drc|iml|nhd|stc|fcc}",
          "out of allow*",
          "{sending|send} too {fast|quickly|many|much}",
          "{slow down|slowdown}",
          "submissionquotaexceeded*",
          "reached its limit",
          "{message|mail|email|recipient} {count|number} … exceeded",
          "upgrade your {plan|account}",
          "you have {reached|exceeded}",
          "{limit|quota} … {reached|exceeded}",
          "{limit|quota} {is |has been |}{reached|exceeded} … {period|month|day|hour|today|plan}",
        ],
        it: ["{superat*|raggiunt*|esaurit*} … {limite|quota|soglia|credito|numero|invii}"],
        fr: [
          "quota de {messages|mails|courriels|envoi} depasse*",
          "{limite|quota|nombre maximum|seuil} … {depasse*|atteint*|epuise*}",
          "{depasse|atteint} … {limite|quota|nombre}",
          "trop de {messages|mails|e-mails|emails|destinataires|connexions|courriels}",
        ],
        ru: ["{превышен*|исчерпан*|достигнут*} … {лимит*|квот*|предел*|количеств*|числ*|частот*}"],
      },
    },
    cause: "sending-limit-reached",
    confidence: "likely",
    also: ["ip-blocklisted"],
    examples: [
      { stage: "body", reply: "454 Throttling failure: Daily message quota exceeded" },
      { stage: "greeting", reply: "421 4.7.0 mail.example.com Error: too many connections from 203.0.113.7" },
      { stage: "mail", reply: "452 4.4.5 Messages per second limit exceeded" },
      { stage: "body", reply: "550 5.4.5 Daily user sending limit exceeded." },
      { stage: "rcpt", reply: "550 sorry, too many emails (#5.7.1)" },
    ],
    source: "RFC 5321 §4.5.3.1.10; Amazon SES, Postfix anvil(8), Google, cPanel: their own words",
  },
  {
    id: "limit-credits",
    refines: "limit-reached",
    when: {
      stages: session,
      says: {
        en: [
          "{maximum|out of|insufficient|no more|not enough} {credits|credit|balance|sending credits}",
          "{quota|limit|volume|allowance} & {your plan|plan's|current plan|subscription|package|tier}",
          "{monthly|plan|trial} {quota|limit|volume|messages|message} … {exceeded|reached|limit reached}",
          "upgrade your {plan|account|subscription}",
          "{quota|credits} {reached|exhausted|depleted}",
        ],
      },
    },
    cause: "sending-limit-reached",
    confidence: "certain",
    also: ["account-not-activated"],
    fixes: ["upgrade-plan", "retry-later", "contact-provider"],
    examples: [{ stage: "auth", reply: "451 Authentication failed: Maximum credits exceeded" }],
    source: "SendGrid, SendLayer, Mailtrap: plan volume used up",
  },
  {
    id: "limit-waits",
    refines: "limit-reached",
    when: {
      stages: session,
      says: {
        en: [
          "{daily|hourly|24-hour|24 hour|per day|per hour|emails per hour|user sending|day|hour|this hour} … {limit|quota|exceeded|reached}",
          "has exceeded {the |its |}{max|24-hour|daily|hourly} … {limit|quota|allowed|emails per hour}",
          "{deferred|delayed} … {excessive|unexpected|unusual} volume",
        ],
      },
    },
    cause: "sending-limit-reached",
    confidence: "certain",
    fixes: ["retry-later", "upgrade-plan", "slow-down", "use-relay-service"],
    examples: [{ stage: "rcpt", reply: "550 User me@site.com has exceeded its 24-hour sending limit." }],
    source: "GoDaddy, cPanel, Google: allowances by hour or day",
  },
];
