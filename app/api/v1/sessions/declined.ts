import { assertNever } from "@/lib/assert-never";
import { type Problem, problem } from "@/lib/http/problem";
import type { CommandProblem } from "@/lib/white-glove/decide";
import type { SealProblem } from "@/lib/white-glove/sealed-store";
import type { StartProblem } from "@/lib/white-glove/start-test";

type Declined = CommandProblem | StartProblem | { readonly code: SealProblem };

/** Answers why a session does not do what was asked. */
export function declined(reason: Declined): Response {
  const { code } = reason;
  if (code === "stale") return problem({ ...descriptionOf(code), code, conflicts: reason.conflicts });
  return problem({ ...descriptionOf(code), code });
}

function descriptionOf(code: Declined["code"]): Omit<Problem, "code"> {
  switch (code) {
    case "not-allowed":
      return { status: 403, title: "This is not yours to do" };
    case "needs-proposal":
      return { status: 403, title: "The customer has not allowed direct changes: propose instead" };
    case "closed":
      return { status: 409, title: "The session is over" };
    case "stale":
      return { status: 409, title: "Somebody else changed this meanwhile" };
    case "host-changed-meanwhile":
      return { status: 409, title: "The host was changed while the password was typed" };
    case "addresses-changed":
      return {
        status: 409,
        title: "The host's name leads to other addresses than when the password was typed",
      };
    case "unknown-proposal":
      return { status: 409, title: "The proposal is not open any more" };
    case "nothing-to-change":
      return { status: 422, title: "That is so already" };
    case "settings-incomplete":
      return { status: 422, title: "Some settings are still missing" };
    case "no-sealed-password":
      return { status: 422, title: "No password was left with the team" };
    case "sealed-for-another-host":
      return { status: 422, title: "The password was left for another host" };
    case "not-encrypted":
      return { status: 422, title: "A password that was left with the team travels only encrypted" };
    case "not-a-mail-port":
      return { status: 422, title: "A password that was left with the team goes only to mail ports" };
    case "sign-in-off":
      return { status: 422, title: "These settings sign nobody in" };
    case "host-unreachable":
      return { status: 422, title: "The host cannot be found, or may not be connected to" };
    default:
      return assertNever(code);
  }
}
