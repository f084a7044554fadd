import "server-only";
import { connect as tlsConnect } from "node:tls";
import type { buildConnector } from "undici";
import type { Egress } from "@/lib/egress/egress";
import type { NoAddress, Refusal } from "@/lib/egress/refusal";

/**
 * Why a fetch was not even begun: the code of the refusal, and nothing about the inside. `no-host` is DNS saying
 * that there is no such host, `no-address` DNS saying nothing.
 */
export class EgressError extends Error {
  override readonly name = "EgressError";
  readonly code: Refusal["code"] | "no-host" | "no-address" | "not-https" | "timeout";

  constructor(code: EgressError["code"]) {
    super(`not connected: ${code}`);
    this.code = code;
  }
}

/**
 * How undici connects when a page is fetched from a host that a stranger named:
 * `new Agent({ connect: httpsConnector(egress, …) })`. The address is looked up once, judged, and dialled;
 * only https, and certificates are always verified.
 */
export function httpsConnector(
  egress: Egress,
  { timeoutMs, signal: caller }: { timeoutMs: number; signal?: AbortSignal },
): buildConnector.connector {
  async function open({ hostname, port, protocol }: buildConnector.Options) {
    if (protocol !== "https:") throw new EgressError("not-https");
    const deadline = AbortSignal.timeout(timeoutMs);
    const signal = caller ? AbortSignal.any([caller, deadline]) : deadline;
    const judged = await egress.judge(
      { host: hostname, port: Number(port) || 443, purpose: "https" },
      { signal },
    );
    if (!judged.ok) throw new EgressError(codeOf(judged.error));

    const socket = await egress.dial(judged.value, { signal, timeoutMs });
    const ca = judged.value.local?.certificateAuthorityPem;
    const secured = tlsConnect({
      socket,
      host: judged.value.host,
      servername: judged.value.host, // Node sends no SNI by itself over a socket that it did not open
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

function codeOf(error: Refusal | NoAddress): EgressError["code"] {
  return error.code === "no-address" && error.status !== "failed" ? "no-host" : error.code;
}
