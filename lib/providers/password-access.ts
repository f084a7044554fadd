import type { Provider } from "@/lib/providers/provider";

/**
 * What a password is good for at a provider:
 *
 * - `ending`: it works, until a day that is known
 * - `off-by-default`: that day has come; it works where an administrator switched it on again
 * - `refused`: only sign-in through the browser (OAuth2) works
 * - `no-smtp`: nothing works, because the provider has no SMTP
 */
export type PasswordAccess = "accepted" | "ending" | "off-by-default" | "refused" | "no-smtp";

/** Judged from the catalogue for one day; days begin at midnight UTC. */
export function passwordAccessAt(
  { availability, password }: Pick<Provider, "availability" | "password">,
  now: Date,
): PasswordAccess {
  if (availability.state === "no-smtp") return "no-smtp";
  if (password.kind === "oauth-only") return "refused";
  if (!password.offByDefaultFrom) return "accepted";
  return now < new Date(password.offByDefaultFrom) ? "ending" : "off-by-default";
}

/** Why no password that the person may have can work; asking for one would be in vain. */
export type PasswordObstacle = Exclude<PasswordAccess, "accepted" | "ending"> | "own-domain-only";

/** The obstacle for an address at this domain; `null` where a password is worth typing. */
export function passwordObstacle(
  { passwordAccess, conditions, domains }: PasswordRules,
  domain: string,
): PasswordObstacle | null {
  if (passwordAccess !== "accepted" && passwordAccess !== "ending") return passwordAccess;
  return conditions.includes("own-domain") && domains.includes(domain.toLowerCase())
    ? "own-domain-only"
    : null;
}

type PasswordRules = Pick<Provider, "conditions" | "domains"> & { passwordAccess: PasswordAccess };
