import type { Phrase, Rule } from "@/lib/diagnosis/rules/rule";

/**
 * What a refusal is about, where no closer rule knows its words: a thing (the address, the sender, a limit)
 * beside any word of refusal. They outrank reply codes and vague words, which say less, and lose to every
 * other rule with words and to enhanced codes that mean something.
 */

const no =
  "{not|no|never|cannot|unavailable|inactive|expired|closed|frozen|mismatch*|differ*|black*|filter*|unsupported|can't|won't|isn't|aren't|invalid|bad|block*|reject*|refus*|denied|deny|denies|forbid*|forbidden|unauthor*|unverif*|unresolv*|disallow*|prohibit*|restrict*|unaccept*|disabled|illegal|fail*|error|missing|wrong|suspicious|unknown|banned|dropped|without}";

const need = "{need*|must|require*|please|first|before|not|without|missing|no|only}";

const withReply = ["mail", "rcpt", "data", "body"] as const;
const source = "Words that servers use for the same thing in thousands of wordings; testing/unseen";

export const topicRules: readonly Rule[] = [
  topic("topic-address", {
    stages: ["greeting", "ehlo", ...withReply],
    says: [
      `{ip|ips|ip address|client address|your network|your server|sending host|connecting host} & ${no}`,
    ],
    cause: "ip-blocklisted",
    also: ["access-policy-blocked", "sending-host-identity"],
    reply: "554 go elsewhere, ip 192.0.2.7 is unacceptable",
  }),
  topic("topic-host-name", {
    stages: ["greeting", "ehlo", ...withReply],
    says: [
      `{hostname|host name|reverse|ptr|rdns|helo|ehlo|resolve|resolves|resolved|unverif* … {ip|ips|host*}|unresolv* … {ip|ips|host*}} & ${no}`,
    ],
    cause: "sending-host-identity",
    also: ["ip-blocklisted"],
    reply: "554 hostname is unacceptable",
  }),
  topic("topic-sender", {
    stages: withReply,
    says: [
      `{sender|sender's|mailfrom|from address|from header|from domain|sending {domain|from}|mail from|originator|return-path|return path|author|sending address} & ${no}`,
    ],
    cause: "sender-not-allowed",
    also: ["sender-unverified", "address-invalid"],
    stage: "mail",
    reply: "554 originator is unacceptable",
  }),
  topic("topic-recipient", {
    stages: ["rcpt", "data", "body"],
    says: [`{recipient|recipients|recipient's|rcpt|rcptto|addressee|mailbox|inbox|destination} & ${no}`],
    cause: "recipient-rejected",
    also: ["relay-denied"],
    stage: "rcpt",
    reply: "554 destination is unacceptable",
  }),
  topic("topic-account", {
    stages: ["mail", "data", "body"],
    says: [
      `{account|tenant|organization|license|mailbox owner|hosting} & ${no}`,
      "{disabled|suspended|blocked|locked|paused|stopped} by {user|the user|owner|admin*|provider|operator|abuse|staff}",
    ],
    cause: "account-suspended",
    also: ["access-policy-blocked", "account-not-activated"],
    reply: "554 tenant is unacceptable",
  }),
  topic("topic-limit", {
    stages: ["greeting", "ehlo", ...withReply],
    says: [
      "{limit|limits|limited|quota|quotas|rate|allowance|throughput|per hour|per day|per minute|per second|daily|hourly|too many|too much|too fast|too often|threshold|maximum|number of|numbers}",
    ],
    cause: "sending-limit-reached",
    also: ["server-fault"],
    reply: "554 mind the allowance",
  }),
  topic("topic-size", {
    stages: ["mail", "data", "body"],
    says: [
      "{size|length|attachment|attach} & {exceed*|maximum|max|limit|threshold|over|above}",
      "{too {big|large|long}|oversize*}",
    ],
    cause: "message-too-large",
    also: ["sending-limit-reached", "content-rejected"],
    reply: "554 the attachment is above it",
  }),
  topic("topic-policy", {
    stages: ["greeting", "ehlo", "mail", "rcpt"],
    says: ["{policy|policies} & {violat*|reject*|refus*|block*|denied|deny|not|restrict*}"],
    cause: "ip-blocklisted",
    also: ["access-policy-blocked", "sending-host-identity", "content-rejected"],
    fixes: ["contact-provider", "delist-ip", "use-relay-service"],
    stage: "greeting",
    reply: "421 policy violated",
  }),
  topic("topic-deferred", {
    stages: ["greeting", "ehlo", "mail"],
    says: ["{message|messages|mail|email|connection*} … {deferred|delayed|postponed}"],
    cause: "sending-limit-reached",
    also: ["ip-blocklisted", "greylisted"],
    fixes: ["slow-down", "retry-later"],
    stage: "greeting",
    reply: "421 messages are postponed",
  }),
  topic("topic-loop", {
    stages: withReply,
    says: ["{loop|loops|looping|looped|hops}"],
    cause: "server-fault",
    also: ["content-rejected", "recipient-rejected"],
    fixes: ["contact-provider", "check-recipient"],
    reply: "554 it loops",
  }),
  topic("topic-relay", {
    stages: ["mail", "rcpt", "data", "body"],
    replies: "permanent",
    says: [`{relay|relays|relayed|relaying} & ${no}`],
    cause: "relay-denied",
    also: ["auth-required", "recipient-rejected"],
    reply: "554 this relay is closed",
  }),
  topic("topic-plan", {
    stages: withReply,
    says: [`{plan|subscription|package|tier|trial} & ${no}`],
    cause: "sending-limit-reached",
    also: ["account-not-activated", "account-suspended"],
    fixes: ["upgrade-plan", "contact-provider"],
    stage: "rcpt",
    reply: "554 not in your package",
  }),
  topic("topic-encryption", {
    stages: ["ehlo", "auth", ...withReply],
    says: [`{tls|ssl|starttls|encrypt*|cipher*|secure connection|secured} & ${need}`],
    cause: "tls-required",
    also: ["tls-incompatible", "auth-required"],
    stage: "mail",
    reply: "554 without ssl",
  }),
  topic("topic-sign-in", {
    stages: withReply,
    says: [`{authenticat*|auth|login|log in|logged in|sign in|signed in|smtp-auth|credentials} & ${need}`],
    cause: "auth-required",
    also: ["relay-denied", "sender-not-allowed"],
    stage: "mail",
    reply: "554 credentials first",
  }),
  topic("topic-content", {
    stages: ["data", "body"],
    says: [
      `{content|contents|subject|header|headers|attachment|html|url|urls|link|links|mime|format} & ${no}`,
    ],
    cause: "content-rejected",
    also: ["ip-blocklisted", "sender-not-allowed"],
    reply: "554 mime is unacceptable",
  }),
];

export type Topic = {
  stages: NonNullable<Rule["when"]["stages"]>;
  replies?: Rule["when"]["replies"];
  says: readonly Phrase[];
  cause: Rule["cause"];
  also: NonNullable<Rule["also"]>;
  fixes?: NonNullable<Rule["fixes"]>;
  stage?: Rule["examples"][number]["stage"];
  reply: string;
};

export function topic(
  id: string,
  { stages, replies, says, cause, also, fixes = [], stage = "body", reply }: Topic,
): Rule {
  return {
    id,
    isTopic: true,
    when: { stages, ...(replies && { replies }), says: { en: says } },
    cause,
    confidence: "possible",
    also,
    fixes,
    examples: [{ stage, reply }],
    source,
  };
}
