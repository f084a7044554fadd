import type { DiagnosisFacts } from "@/lib/diagnosis/facts";

/**
 * Whether the certificate that was shown is for other names than the host. Node checks the dates first and names one
 * fault alone, so a renewed certificate may fail next.
 */
export function isOfAnotherHost({ settings, tls }: Pick<DiagnosisFacts, "settings" | "tls">): boolean {
  const names = tls?.certificate?.altNames ?? [];
  const host = settings?.host.toLowerCase();
  return host !== undefined && names.length > 0 && !names.some((name) => isFor(name.toLowerCase(), host));
}

/** A wildcard stands for one whole label, the first (RFC 9525 §6.3). */
function isFor(name: string, host: string): boolean {
  if (!name.startsWith("*.")) return name.replace(/\.$/, "") === host;
  const [, ...rest] = host.split(".");
  return rest.length > 1 && rest.join(".") === name.slice(2);
}
