/** The sign-in mechanisms that Portwise speaks (RFC 4616, the LOGIN draft, RFC 2195, Google's XOAUTH2, RFC 7628). */
export const mechanisms = ["PLAIN", "LOGIN", "CRAM-MD5", "XOAUTH2", "OAUTHBEARER"] as const;
export type Mechanism = (typeof mechanisms)[number];

/**
 * The mechanisms named by the AUTH keyword of an EHLO reply, in upper case, in the server's order.
 * `AUTH=PLAIN` is how servers from before RFC 2554 said it.
 */
export function offeredMechanisms(capabilities: readonly string[]): readonly string[] {
  const named = capabilities
    .filter((keyword) => /^AUTH(?:[ =]|$)/i.test(keyword))
    .flatMap((keyword) =>
      keyword
        .slice("AUTH".length)
        .toUpperCase()
        .split(/[\s=]+/),
    );
  return [...new Set(named.filter((name) => name !== ""))];
}

/**
 * The mechanism to sign in with; `null` if the server offers none that fits.
 *
 * Inside TLS the plain ones come first, because servers get them right. In clear, CRAM-MD5 does: it shows
 * the password to nobody on the way. A token never goes where a password belongs: the server would count it
 * as a wrong password, and may log it. XOAUTH2 comes before the standard, because Gmail and Microsoft 365
 * document it.
 */
export function chooseMechanism(
  offered: readonly string[],
  { credential, isSecure }: { credential: "password" | "oauth2"; isSecure: boolean },
): Mechanism | null {
  const wanted: readonly Mechanism[] =
    credential === "oauth2"
      ? ["XOAUTH2", "OAUTHBEARER"]
      : isSecure
        ? ["PLAIN", "LOGIN", "CRAM-MD5"]
        : ["CRAM-MD5", "PLAIN", "LOGIN"];
  return wanted.find((mechanism) => offered.includes(mechanism)) ?? null;
}
