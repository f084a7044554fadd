import type { Detection } from "@/lib/detection/detection";
import type { ProviderCard } from "@/lib/providers/provider-card";

export type SecretKind = Exclude<ProviderCard["secret"], "oauth-only">;

/** Which secret the person will need: from the catalogue, else from what was found out about the address. */
export function secretKindOf(card: ProviderCard | undefined, detection: Detection | null): SecretKind {
  if (card && card.secret !== "oauth-only") return card.secret;
  if (detection?.credentials.appPassword === "required") return "app-password";
  if (detection?.credentials.appPassword === "if-2fa") return "account-or-app-password";
  return detection?.credentials.token ? "token" : "account";
}
