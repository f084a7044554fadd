import type { DiagnosisFacts } from "@/lib/diagnosis/facts";
import type { IsSameSite } from "@/lib/diagnosis/fixes/same-site";
import { certificateNames } from "@/lib/diagnosis/reading/certificate-names";
import type { Provider } from "@/lib/providers/provider";
import { isHostname } from "@/lib/settings/host";

/**
 * The host name to connect with, so that the certificate fits: one that the test proved, if it did.
 *
 * Else only a name that surely belongs to the same operator: of the same registrable domain as the host that
 * was typed, or a host of the provider. Anything else in a certificate may be a stranger's, and the
 * password would go there.
 *
 * @returns `null` where the certificate names none or several such hosts
 */
export function certificateHost(
  facts: DiagnosisFacts,
  { provider, isSameSite }: { provider: Provider | null; isSameSite: IsSameSite },
): string | null {
  if (facts.certificateHost) return facts.certificateHost;
  const host = facts.settings?.host;
  const names = certificateNames(facts);
  if (!host || names.length === 0) return null;
  const fitting = new Set(
    names.filter(
      (name) =>
        isHostname(name) &&
        name !== host &&
        (isSameSite(name, host) || provider?.hosts.some((one) => one.host === name)),
    ),
  );
  const [only, ...others] = preferMailNames([...fitting]);
  return only && others.length === 0 ? only : null;
}

/** Of several names, those that are of mail servers; all where none is. */
function preferMailNames(names: readonly string[]): readonly string[] {
  if (names.length < 2) return names;
  const mail = names.filter((name) => /^(?:smtp|mail|mx|out|send)/.test(name));
  return mail.length > 0 ? mail : names;
}
