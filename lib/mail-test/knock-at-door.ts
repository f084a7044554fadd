import "server-only";
import type { Egress } from "@/lib/egress/egress";
import { knock } from "@/lib/live-test/knock";
import type { Endpoint } from "@/lib/smtp/endpoint";

type Answer = { status: "open" | "closed" } | { status: "other-name"; names: readonly string[] };

/** Looks what stands behind a door, without a sign-in; a host that may not be connected to is closed. */
export async function knockAtDoor(
  { host, port, security }: Endpoint & { host: string },
  { egress, signal }: { egress: Egress; signal: AbortSignal },
): Promise<Answer> {
  const judged = await egress.judge({ host, port }, { signal });
  if (!judged.ok) return { status: "closed" };

  const { isOpen, tls } = await knock(judged.value, security, { egress, signal });
  if (isOpen) return { status: "open" };
  const names = tls?.problem === "ERR_TLS_CERT_ALTNAME_INVALID" ? (tls.certificate?.altNames ?? []) : [];
  return names.length > 0 ? { status: "other-name", names } : { status: "closed" };
}
