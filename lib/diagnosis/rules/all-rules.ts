import { accountRules } from "@/lib/diagnosis/rules/account";
import { clientRules } from "@/lib/diagnosis/rules/client";
import { encryptionRules } from "@/lib/diagnosis/rules/encryption";
import { enhancedCodeRules } from "@/lib/diagnosis/rules/enhanced-codes";
import { envelopeRules } from "@/lib/diagnosis/rules/envelope";
import { messageRules } from "@/lib/diagnosis/rules/message";
import { networkRules } from "@/lib/diagnosis/rules/network";
import { replyCodeRules } from "@/lib/diagnosis/rules/reply-codes";
import type { Rule } from "@/lib/diagnosis/rules/rule";
import { sessionRules } from "@/lib/diagnosis/rules/session";
import { signInRules } from "@/lib/diagnosis/rules/sign-in";
import { topicRules } from "@/lib/diagnosis/rules/topics";

/** Every rule; their order means nothing. */
export const rules: readonly Rule[] = [
  ...networkRules,
  ...sessionRules,
  ...encryptionRules,
  ...signInRules,
  ...accountRules,
  ...envelopeRules,
  ...messageRules,
  ...clientRules,
  ...topicRules,
  ...enhancedCodeRules,
  ...replyCodeRules,
];
