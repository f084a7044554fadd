import type { DiagnosisFacts } from "@/lib/diagnosis/facts";
import { isOfOtherProgram } from "@/lib/diagnosis/reading/other-program";
import { type Said, saidIn } from "@/lib/diagnosis/reading/said";
import { type Trait, traitsOf } from "@/lib/diagnosis/reading/trait";
import type { Provider } from "@/lib/providers/provider";
import { type Happening, systemCodeOf } from "@/lib/transcript/happening";
import type { Stage } from "@/lib/transcript/stage";

/** A failure as the rules look at it. */
export type Reading = {
  stage: Stage;
  code: number | null;
  enhanced: string | null;
  class: "temporary" | "permanent" | null;
  /** Upper-case, as thrown; of a happening that a sentence tells, the code that a system has for it. */
  error: string | null;
  /** What a program's own sentence tells; see `Happening`. */
  happening: Happening | null;
  /** The server's words, or the library's where the server said nothing, in each encoding that they may be in. */
  said: readonly Said[];
  /** Whether a server spoke or a program named an error, so that the words are certainly about a failure. */
  hasSpeaker: boolean;
  /** Whether what is said is another program's, which no mail failure explains for sure. */
  isOfOtherProgram: boolean;
  traits: ReadonlySet<Trait>;
  facts: DiagnosisFacts;
};

/** As much of a reply as is looked at: a server that says more says it in its first lines. */
const longestText = 4096;

export function readFailure(facts: DiagnosisFacts, provider: Provider | null): Reading {
  const { stage, reply, code, enhancedCode, errorCode, message } = facts.failure;
  const happening = facts.happening ?? null;
  const said = (reply ?? message).slice(0, longestText);
  return {
    stage,
    code,
    enhanced: enhancedCode,
    class: classOf(code ?? classDigitOf(enhancedCode)),
    error: errorOf(errorCode, code) ?? (happening && systemCodeOf(happening)),
    happening,
    said: saidIn(said),
    hasSpeaker: reply !== null || errorCode !== null || happening !== null,
    isOfOtherProgram: reply === null && isOfOtherProgram(said),
    traits: traitsOf(facts, provider),
    facts,
  };
}

/** What nodemailer calls every refusal, whatever the server said. */
const wrappers = ["EAUTH", "EENVELOPE", "EMESSAGE", "EPROTOCOL", "ETLS", "ECONNECTION", "ESOCKET", "EHLO"];

/** A library's name for "the server refused" says nothing beside the refusal itself. */
function errorOf(errorCode: string | null, replyCode: number | null): string | null {
  const error = errorCode?.toUpperCase() ?? null;
  return replyCode !== null && error !== null && wrappers.includes(error) ? null : error;
}

/** Programs that leave the reply code out keep the enhanced one, which begins with the same class. */
function classDigitOf(enhancedCode: string | null): number | null {
  return enhancedCode === null ? null : Number(enhancedCode[0]) * 100;
}

function classOf(code: number | null): Reading["class"] {
  if (code === null || code < 400) return null;
  return code < 500 ? "temporary" : "permanent";
}
