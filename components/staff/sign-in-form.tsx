"use client";

import { useState } from "react";
import { PasswordStep } from "@/components/staff/password-step";
import { SecondFactorStep } from "@/components/staff/second-factor-step";

type SignInFormProps = {
  /** A path of ours, judged by the server. */
  returnTo: string;
  /** The name that passkeys are bound to. */
  passkeyHost: string;
};

/** Password or passkey, then the second factor where the account has one. */
export function SignInForm({ returnTo, passkeyHost }: SignInFormProps) {
  const [step, setStep] = useState<"password" | "second-factor">("password");
  // A load of its own, so that nothing of the page before sign-in is shown again.
  const enter = () => location.assign(returnTo);

  return step === "password" ? (
    <PasswordStep
      passkeyHost={passkeyHost}
      onSignedIn={enter}
      onSecondFactor={() => setStep("second-factor")}
    />
  ) : (
    <SecondFactorStep passkeyHost={passkeyHost} onSignedIn={enter} onBack={() => setStep("password")} />
  );
}
