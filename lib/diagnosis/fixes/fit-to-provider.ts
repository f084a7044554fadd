import type { DiagnosisFacts } from "@/lib/diagnosis/facts";
import { type PatchContext, patchOf } from "@/lib/diagnosis/fixes/patch-of";
import type { FixStep } from "@/lib/diagnosis/rules/rule";
import type { Provider } from "@/lib/providers/provider";
import type { CauseId } from "@/lib/transcript/cause";

/** Causes where the wrong kind of secret, or the wrong form of the user name, is the first suspect. */
const signInCauses: readonly CauseId[] = [
  "bad-credentials",
  "app-password-required",
  "basic-auth-disabled",
  "auth-required",
];

/**
 * Brings forward what this provider's customers get wrong: a user name of the wrong form when the given
 * one differs, then the kind of secret that the provider takes in place of the account's password.
 */
export function fitToProvider(
  steps: readonly FixStep[],
  { cause, facts, provider, isSameSite }: PatchContext & { cause: CauseId; facts: DiagnosisFacts },
): readonly FixStep[] {
  if (!provider || cause !== "bad-credentials") {
    return signInCauses.includes(cause) ? withSecretOf(steps, { provider, atFront: false }) : steps;
  }
  const isNameWrong = patchOf("fix-username", facts, { provider, isSameSite }) !== null;
  const fitted = withSecretOf(steps, { provider, atFront: true });
  return isNameWrong ? ["fix-username", ...fitted] : fitted;
}

function withSecretOf(
  steps: readonly FixStep[],
  { provider, atFront }: { provider: Provider | null; atFront: boolean },
): readonly FixStep[] {
  const secret = provider && secretFixes[provider.password.kind];
  const fitting = provider && !secret ? steps.filter((step) => step !== "use-app-password") : steps;
  if (!secret) return fitting;
  return atFront ? [secret, ...fitting] : [...fitting, secret];
}

const secretFixes: Record<Provider["password"]["kind"], FixStep | null> = {
  account: null,
  "app-password": "use-app-password",
  "account-or-app-password": "use-app-password",
  "smtp-key": "use-provider-smtp-credentials",
  "api-key": "use-provider-smtp-credentials",
  token: "use-provider-smtp-credentials",
  "oauth-only": "use-oauth2",
};
