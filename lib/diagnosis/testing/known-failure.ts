import type { DiagnosisFacts } from "@/lib/diagnosis/facts";
import { enhancedCodeOf, replyCodeOf } from "@/lib/smtp/enhanced-code";
import type { Security } from "@/lib/smtp/security";
import type { CauseId } from "@/lib/transcript/cause";
import type { FixId } from "@/lib/transcript/fix";
import type { Stage } from "@/lib/transcript/stage";

/** A failure whose cause and fix are known; what the diagnosis is measured with. */
export type KnownFailure = {
  id: string;
  /** Whose server it was, as the source names it; not an id of the catalogue. */
  provider: string;
  stage: Stage;
  /** `null` where nobody can tell them. */
  settings: { host: string; port: number; security: Security } | null;
  reply?: string;
  error?: { code: string | null; message: string };
  /** As a person pasted it; a failure without `reply` and `error` has no other form. */
  pasted?: string;
  greeting?: string;
  ehlo?: string;
  authMethod?: string;
  /** Causes that a fair reader accepts, the best first. */
  causes: readonly CauseId[];
  /** Fixes that are right to put first, the best first. */
  fixes: readonly FixId[];
  /** Causes that would be plainly wrong, of a text that tells of no clear failure. */
  ruledOut?: readonly CauseId[];
  source: string;
};

/** Whether the failure is known in parts: its stage and what was said there. */
export function hasParts({ reply, error }: KnownFailure): boolean {
  return Boolean(reply ?? error);
}

/** The facts as a live test would report them. */
export function factsOf(known: KnownFailure): DiagnosisFacts {
  const { stage, settings, reply = null, error, greeting = null, ehlo, authMethod } = known;
  const capabilities = ehlo
    ?.split("\n")
    .slice(1)
    .map((line) => line.slice(4));
  return {
    failure: {
      stage,
      reply,
      code: reply === null ? null : replyCodeOf(reply),
      enhancedCode: reply === null ? null : enhancedCodeOf(reply),
      errorCode: error?.code ?? null,
      message: error?.message ?? reply ?? "",
    },
    settings: settings && { ...settings, ...(authMethod === "XOAUTH2" && { authMethod: "oauth2" }) },
    alternatives: [],
    capabilities: capabilities ? { beforeTls: capabilities, afterTls: [] } : null,
    tls: null,
    greeting,
  };
}
