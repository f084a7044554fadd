import "server-only";
import { connect as tlsConnect } from "node:tls";
import type { buildConnector } from "undici";
import type { Egress } from "@/lib/egress/egress";

/** Why a fetch was not even begun; the code of the refusal, and nothing about the inside. */
export class EgressError extends Error {
  override readonly name = "EgressError";
  constructor(readonly code: string) {
    super(`not connected: ${code}`);
  }
}

/**
 * How undici connects when a page is fetched from a host that a stranger named:
 * `new Agent({ connect: httpsConnector(egress, …) })`. The address is looked up once, judged, and dialled;
 * only https, and certificates are always verified.
 */
export function httpsConnector(
  egress: Egress,
  { timeoutMs, certificateAuthorityPem }: { timeoutMs: number; certificateAuthorityPem?: string },
): buildConnector.connector {
  async function open({ hostname, port, protocol }: buildConnector.Options) {
    if (protocol !== "https:") throw new EgressError("not-https");
    const signal = AbortSignal.timeout(timeoutMs);
    const judged = await egress.judge(
      { host: hostname, port: Number(port) || 443, purpose: "https" },
      { signal },
    );
    if (!judged.ok) throw new EgressError(judged.error.code);

    const socket = await egress.dial(judged.value, { signal, timeoutMs });
    const ca = judged.value.local?.certificateAuthorityPem ?? certificateAuthorityPem;
    const secured = tlsConnect({
      socket,
      host: judged.value.host,
      ALPNProtocols: ["http/1.1"],
      ...(ca && { ca }),
    });
    return new Promise<typeof secured>((resolve, reject) => {
      const giveUp = () => secured.destroy(new EgressError("timeout"));
      signal.addEventListener("abort", giveUp, { once: true });
      secured.once("error", reject);
      secured.once("secureConnect", () => {
        signal.removeEventListener("abort", giveUp);
        secured.removeListener("error", reject);
        resolve(secured);
      });
    });
  }

  return (options, callback) => {
    open(options).then(
      (socket) => callback(null, socket),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    );
  };
}
