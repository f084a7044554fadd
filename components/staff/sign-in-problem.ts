import type { PasskeyProblem } from "@/components/staff/passkey";

/** Why somebody is not in yet; `minutes` to wait where guessing is slowed down. */
export type SignInProblem =
  | { readonly code: "wait"; readonly minutes: number }
  | {
      readonly code:
        | "refused"
        | "failed"
        | "passkeyRefused"
        | "passkeyFailed"
        | "passkeyElsewhere"
        | "codeRefused"
        | "backupRefused"
        | "codeExpired";
    };

/** How long better-auth locks the second factor after ten wrong codes; it does not say so itself. */
const lockSeconds = 15 * 60;
/** The step between password and code is over: by time, or by five wrong codes. */
const overCodes = ["INVALID_TWO_FACTOR_COOKIE", "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE"];

/** With `refused`, what a plain "no" means at this place of the way in. */
export function signInProblemOf(
  problem: PasskeyProblem,
  refused: "refused" | "passkeyRefused" | "codeRefused" | "backupRefused",
): SignInProblem {
  if (problem === "not-used") return { code: "passkeyFailed" };
  if (problem === "elsewhere") return { code: "passkeyElsewhere" };
  if (problem.status === 429) {
    return { code: "wait", minutes: Math.ceil((problem.waitSeconds || lockSeconds) / 60) };
  }
  if (problem.code && overCodes.includes(problem.code)) return { code: "codeExpired" };
  return { code: problem.status >= 400 && problem.status < 500 ? refused : "failed" };
}
