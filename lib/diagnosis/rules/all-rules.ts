import { accountRules } from "@/lib/diagnosis/rules/account";
import { certificateRules } from "@/lib/diagnosis/rules/certificates";
import { clientRules } from "@/lib/diagnosis/rules/client";
import { clueRules } from "@/lib/diagnosis/rules/clues";
import { encryptionRules } from "@/lib/diagnosis/rules/encryption";
import { enhancedCodeRules } from "@/lib/diagnosis/rules/enhanced-codes";
import { goodServerRules } from "@/lib/diagnosis/rules/good-server";
import { happeningRules } from "@/lib/diagnosis/rules/happenings";
import { languageTopicRules } from "@/lib/diagnosis/rules/language-topics";
import { localMachineRules } from "@/lib/diagnosis/rules/local-machine";
import { localNetworkRules } from "@/lib/diagnosis/rules/local-network";
import { messageRules } from "@/lib/diagnosis/rules/message";
import { networkRules } from "@/lib/diagnosis/rules/network";
import { recipientRules } from "@/lib/diagnosis/rules/recipient";
import { replyCodeRules } from "@/lib/diagnosis/rules/reply-codes";
import type { Rule } from "@/lib/diagnosis/rules/rule";
import { senderRules } from "@/lib/diagnosis/rules/sender";
import { sessionRules } from "@/lib/diagnosis/rules/session";
import { signInRules } from "@/lib/diagnosis/rules/sign-in";
import { signInMethodRules } from "@/lib/diagnosis/rules/sign-in-methods";
import { topicRules } from "@/lib/diagnosis/rules/topics";

/** Every rule; their order means nothing. */
export const rules: readonly Rule[] = [
  ...networkRules,
  ...sessionRules,
  ...encryptionRules,
  ...certificateRules,
  ...signInRules,
  ...signInMethodRules,
  ...accountRules,
  ...senderRules,
  ...recipientRules,
  ...messageRules,
  ...clientRules,
  ...localMachineRules,
  ...happeningRules,
  ...clueRules,
  ...localNetworkRules,
  ...goodServerRules,
  ...topicRules,
  ...languageTopicRules,
  ...enhancedCodeRules,
  ...replyCodeRules,
];
