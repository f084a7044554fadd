import { enhancedCodeOf, replyCodeOf } from "@/lib/smtp/enhanced-code";
import type { Failure } from "@/lib/transcript/failure";
import type { Stage } from "@/lib/transcript/stage";

/**
 * Turns whatever a library threw into facts.
 *
 * nodemailer replaces Node's and OpenSSL's codes by its own (`ESOCKET` for an expired certificate) and keeps the
 * real one in `originalCode`. Its own code only matters where nothing else tells: a reply says it all.
 */
export function toFailure(
  stage: Stage,
  error: unknown,
  { clean }: { clean: (text: string) => string },
): Failure {
  const response = textOf(error, "response");
  const reply = response === null ? null : clean(response);
  const code = response === null ? null : replyCodeOf(response);
  return {
    stage,
    reply,
    code,
    enhancedCode: response === null ? null : enhancedCodeOf(response),
    errorCode: code === null ? (textOf(error, "originalCode") ?? textOf(error, "code")) : null,
    message: clean(error instanceof Error ? error.message : String(error)),
  };
}

function textOf(error: unknown, field: "response" | "originalCode" | "code"): string | null {
  if (!(error instanceof Error)) return null;
  const value: unknown = Reflect.get(error, field);
  return typeof value === "string" && value !== "" ? value : null;
}
