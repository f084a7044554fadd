import { type Endpoint, isSameEndpoint, usualEndpoints } from "@/lib/smtp/endpoint";

/**
 * The doors to try beside the chosen one, best first: what the provider documents for this host, else what mail
 * servers usually have; and the chosen port in the other mode. Never one without encryption: a password may go
 * through any of them.
 */
export function candidatesBeside(chosen: Endpoint, documented: readonly Endpoint[]): readonly Endpoint[] {
  const otherMode: Endpoint = { port: chosen.port, security: chosen.security === "tls" ? "starttls" : "tls" };
  const others = [...(documented.length > 0 ? documented : usualEndpoints), otherMode];
  if (chosen.security === "none") others.push({ port: chosen.port, security: "starttls" });
  return others.filter(
    (endpoint, index) =>
      endpoint.security !== "none" &&
      !isSameEndpoint(endpoint, chosen) &&
      others.findIndex((other) => isSameEndpoint(other, endpoint)) === index,
  );
}
