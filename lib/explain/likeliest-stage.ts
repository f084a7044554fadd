import { judge } from "@/lib/diagnosis/judge";
import { readFailure } from "@/lib/diagnosis/reading/reading";
import type { ToldFacts } from "@/lib/explain/facts-of-request";
import type { Provider } from "@/lib/providers/provider";
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

/** Where a failure most likely happened that does not say so: where its words say most. */
export function likeliestStage({ facts, failure }: ToldFacts, provider: Provider | null): Stage {
  const stages =
    failure.code === null && failure.reply === null
      ? withoutReply
      : (stagesOfCode[failure.code ?? 0] ?? anyStage);
  const [best] = stages
    .map((stage) => ({
      stage,
      points: judge(readFailure({ ...facts, failure: { ...failure, stage } }, provider), provider)
        .specificity,
    }))
    .toSorted((a, b) => b.points - a.points);
  return best?.stage ?? "connect";
}
