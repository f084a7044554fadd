import type { Phrase, Rule } from "@/lib/diagnosis/rules/rule";

/**
 * What a refusal is about, where no closer rule knows its words: a thing (the address, the sender, a limit)
 * beside any word of refusal. They outrank reply codes, which say less, and lose to every other rule with
 * words and to enhanced codes that mean something.
 */

const no =
  "{not|no|never|cannot|can't|won't|isn't|aren't|invalid|bad|block*|reject*|refus*|denied|deny|denies|forbid*|forbidden|unauthor*|unverif*|unresolv*|disallow*|prohibit*|restrict*|unaccept*|disabled|illegal|fail*|error|missing|wrong|suspicious|unknown|banned|dropped|without}";

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
      `{sender|sender's|from address|from header|from domain|sending {domain|from}|mail from|originator|return-path|return path|author|sending address} & ${no}`,
    ],
    cause: "sender-not-allowed",
    also: ["sender-unverified", "address-invalid"],
    stage: "mail",
    reply: "554 originator is unacceptable",
  }),
  topic("topic-recipient", {
    stages: ["rcpt", "data", "body"],
    says: [`{recipient|recipients|recipient's|rcpt|addressee|mailbox|inbox|destination} & ${no}`],
    cause: "recipient-rejected",
    also: ["relay-denied"],
    stage: "rcpt",
    reply: "554 destination is unacceptable",
  }),
  topic("topic-account", {
    stages: ["auth", "mail", "data", "body"],
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
      "{limit|limits|limited|quota|quotas|rate|allowance|throughput|per hour|per day|per minute|per second|daily|hourly|too many|too much|too fast|too often}",
    ],
    cause: "sending-limit-reached",
    also: ["server-fault"],
    reply: "554 mind the allowance",
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
      `{message|content|contents|subject|header|headers|body|attachment|html|url|urls|link|links|text|mime|format} & ${no}`,
    ],
    cause: "content-rejected",
    also: ["ip-blocklisted", "sender-not-allowed"],
    reply: "554 mime is unacceptable",
  }),
];

type Topic = {
  stages: NonNullable<Rule["when"]["stages"]>;
  says: readonly Phrase[];
  cause: Rule["cause"];
  also: NonNullable<Rule["also"]>;
  fixes?: NonNullable<Rule["fixes"]>;
  stage?: Rule["examples"][number]["stage"];
  reply: string;
};

function topic(id: string, { stages, says, cause, also, fixes = [], stage = "body", reply }: Topic): Rule {
  return {
    id,
    isTopic: true,
    when: { stages, says: { en: says } },
    cause,
    confidence: "possible",
    also,
    fixes,
    examples: [{ stage, reply }],
    source,
  };
}
