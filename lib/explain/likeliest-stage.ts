import { judge } from "@/lib/diagnosis/judge";
import { readFailure } from "@/lib/diagnosis/reading/reading";
import type { ToldFacts } from "@/lib/explain/facts-of-request";
import type { Provider } from "@/lib/providers/provider";
import type { CauseId } from "@/lib/transcript/cause";
import type { Stage } from "@/lib/transcript/stage";

/** Reply codes that belong to few stages (RFC 4954 §6, RFC 3207 §4, RFC 5321 §4.3.2), the likeliest first. */
const stagesOfCode: Readonly<Record<number, readonly Stage[]>> = {
  334: ["auth"],
  432: ["auth", "body"],
  454: ["auth", "starttls", "body", "rcpt"],
  523: ["auth"],
  525: ["auth"],
  530: ["mail", "auth", "body"],
  534: ["auth"],
  535: ["auth"],
  538: ["auth"],
  552: ["body", "rcpt", "mail"],
};

const anyStage: readonly Stage[] = ["rcpt", "body", "mail", "auth", "greeting", "starttls", "ehlo"];
const withoutReply: readonly Stage[] = [
  "connect",
  "auth",
  "body",
  "greeting",
  "tls",
  "starttls",
  "rcpt",
  "mail",
  "ehlo",
  "dns",
];

/** Where most refusals of a kind come; of stages where the words say equally much, this is the likelier. */
const homeOf: Partial<Record<CauseId, Stage>> = {
  "content-rejected": "body",
  "message-too-large": "body",
  "domain-auth-failed": "body",
  "sender-not-allowed": "mail",
  "sender-unverified": "mail",
};

/** Few failures happen here, so words have to say so; a code alone does not. */
const rareStages: readonly Stage[] = ["greeting", "starttls", "ehlo"];

/** Where a failure most likely happened that does not say so: where its words say most. */
export function likeliestStage({ facts, failure }: ToldFacts, provider: Provider | null): Stage {
  const stages =
    failure.code === null && failure.reply === null
      ? withoutReply
      : (stagesOfCode[failure.code ?? 0] ?? anyStage);
  const [best] = stages
    .map((stage) => {
      const reading = readFailure({ ...facts, failure: { ...failure, stage } }, provider);
      const { cause, match } = judge(reading, provider);
      const { words = null, specificity = 0 } = match ?? {};
      if (words === null && rareStages.includes(stage)) return { stage, points: 0 };
      return { stage, points: specificity + (homeOf[cause] === stage ? 0.5 : 0) };
    })
    .toSorted((a, b) => b.points - a.points);
  return best?.stage ?? "connect";
}
