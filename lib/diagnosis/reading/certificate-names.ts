import type { DiagnosisFacts } from "@/lib/diagnosis/facts";
import type { Provider } from "@/lib/providers/provider";

/** How Node, PHP and Go name what stands in a certificate whose name does not fit. */
const sentences = [
  /altnames: (.{1,2000})/,
  /\bCN=[`'"‘]?([^\s'"’`,;]{1,255})/,
  /certificate is valid for (.{1,2000}), not /,
];

/** The names in the certificate, from the certificate itself or, where only a program's sentence is left, from that. */
export function certificateNames({ tls, failure }: Pick<DiagnosisFacts, "tls" | "failure">): string[] {
  const names = tls?.certificate?.altNames ?? namesIn(failure.message);
  return names.map((name) => name.toLowerCase().replace(/\.$/, ""));
}

function namesIn(message: string): string[] {
  const list = sentences.map((sentence) => sentence.exec(message)?.[1]).find(Boolean) ?? "";
  return list
    .split(/[\s,"]+/)
    .map((name) => name.replace(/^DNS:/, ""))
    .filter((name) => /^[a-z0-9*_.-]+\.[a-z0-9-]+$/i.test(name));
}

/**
 * Whether a known provider's host answers with a certificate that holds no name of that provider.
 *
 * Names of one site share their last two labels. Two organisations may too (`a.co.uk`, `b.co.uk`), so this
 * calls too few certificates a stranger's, and none too many.
 */
export function isOfStranger(facts: DiagnosisFacts, provider: Provider): boolean {
  const names = certificateNames(facts);
  const own = new Set(
    [
      facts.settings?.host ?? "",
      ...provider.domains,
      ...provider.mx,
      ...provider.hosts.flatMap(({ host, domains = [], mx = [] }) => [host, ...domains, ...mx]),
    ].map(siteOf),
  );
  return names.length > 0 && names.every((name) => !own.has(siteOf(name)));
}

function siteOf(host: string): string {
  return host.split(".").slice(-2).join(".");
}

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
