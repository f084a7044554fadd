import { type AuthProblem, callAuth } from "@/components/staff/call-auth";
import { err, type Result } from "@/lib/result";

/** `not-used`: the person changed their mind, or the device has none. `elsewhere`: not for this address. */
export type PasskeyProblem = AuthProblem | "not-used" | "elsewhere";

/** Whether this browser speaks of passkeys in JSON (WebAuthn level 3, §5.1.8 and §5.1.10). */
export function knowsPasskeys(): boolean {
  return typeof PublicKeyCredential === "function" && "parseRequestOptionsFromJSON" in PublicKeyCredential;
}

/** Whether passkeys can be offered while the address is typed. */
export async function canOfferPasskeys(): Promise<boolean> {
  return knowsPasskeys() && (await PublicKeyCredential.isConditionalMediationAvailable?.());
}

export async function signInWithPasskey(
  mediation: CredentialMediationRequirement,
  signal: AbortSignal,
): Promise<Result<unknown, PasskeyProblem>> {
  const options = await callAuth<PublicKeyCredentialRequestOptionsJSON>(
    "passkey/generate-authenticate-options",
  );
  if (!options.ok) return options;
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options.value);
  return sendCredential("passkey/verify-authentication", {}, () =>
    navigator.credentials.get({
      publicKey: { ...publicKey, userVerification: "required" },
      mediation,
      signal,
    }),
  );
}

export async function addPasskey(name: string): Promise<Result<unknown, PasskeyProblem>> {
  const options = await callAuth<PublicKeyCredentialCreationOptionsJSON>("passkey/generate-register-options");
  if (!options.ok) return options;
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options.value);
  return sendCredential("passkey/verify-registration", { name }, () =>
    navigator.credentials.create({ publicKey }),
  );
}

async function sendCredential(
  path: string,
  rest: object,
  ask: () => Promise<Credential | null>,
): Promise<Result<unknown, PasskeyProblem>> {
  try {
    const credential = await ask();
    if (!(credential instanceof PublicKeyCredential)) return err("not-used");
    return await callAuth(path, { ...rest, response: credential.toJSON() });
  } catch (error) {
    const isElsewhere = error instanceof DOMException && error.name === "SecurityError";
    return err(isElsewhere ? "elsewhere" : "not-used");
  }
}
