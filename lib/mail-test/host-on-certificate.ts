import "server-only";
import { isSameSite } from "@/lib/diagnosis/fixes/same-site";
import type { Egress, JudgedHost } from "@/lib/egress/egress";
import { knock } from "@/lib/live-test/knock";
import type { Provider } from "@/lib/providers/provider";
import { isHostname } from "@/lib/settings/host";
import type { Findings } from "@/lib/transcript/report";

/** More names than these few are of a certificate that serves many customers. */
const mostNames = 4;
const patienceMs = 3_000;

/**
 * Looks whether the host that was tested also answers to a name on its certificate, with a certificate that is good
 * for that name. Nothing but a greeting is exchanged: no sign-in, no password.
 *
 * A name counts only if it belongs to the operator of the host: same site, a host of the same provider, or, where no
 * provider is known, the very address that was dialled. The certificate of a hosting firm for `smtp.gmail.com` meets
 * none of these, because something in between has answered.
 */
export async function hostOnCertificate(
  { settings, tls, failure }: Pick<Findings, "settings" | "tls" | "failure">,
  {
    target,
    provider,
    egress,
    signal,
  }: { target: JudgedHost; provider: Provider | null; egress: Egress; signal: AbortSignal },
): Promise<Findings["certificateHost"]> {
  if (!failure || tls?.problem !== "ERR_TLS_CERT_ALTNAME_INVALID") return null;
  const names = (tls.certificate?.altNames ?? [])
    .map((name) => name.toLowerCase())
    .filter((name) => isHostname(name) && name !== target.host);
  if (names.length > mostNames) return null;

  const soon = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
  try {
    for (const name of names) {
      const startedAtMs = performance.now();
      const judged = await egress.judge({ host: name, port: settings.port }, { signal: soon });
      if (!judged.ok || !isOfOperator(judged.value, { target, provider })) continue;
      const { isOpen } = await knock(judged.value, settings.security, { egress, signal: soon });
      if (isOpen) return { host: name, ms: Math.round(performance.now() - startedAtMs) };
    }
  } catch (error) {
    if (!soon.aborted) throw error;
  }
  return null;
}

function isOfOperator(
  { host, addresses }: JudgedHost,
  { target, provider }: { target: JudgedHost; provider: Provider | null },
): boolean {
  if (isSameSite(host, target.host)) return true;
  if (provider) return provider.hosts.some((one) => one.host === host);
  return addresses.some(({ address }) => target.addresses.some((one) => one.address === address));
}
