import { assertNever } from "@/lib/assert-never";
import { isPublicHostName } from "@/lib/detection/domain";
import { registrableDomain } from "@/lib/detection/registrable-domain";
import type { MxRecord, Resolver } from "@/lib/dns/resolver";

/** Where a domain's mail arrives. */
export type MailExchange =
  | { readonly status: "mx" /** The host with the lowest preference. */; readonly host: string }
  /** RFC 7505: the domain says that it takes no mail. It may still send. */
  | { readonly status: "null-mx" }
  /** No MX; with an address, mail goes to the domain itself (RFC 5321 §5.1). */
  | { readonly status: "no-mx"; readonly hasAddress: boolean }
  | { readonly status: "no-such-domain" }
  /** DNS did not answer: nothing is known. */
  | { readonly status: "unknown" };

type Context = { resolver: Pick<Resolver, "mx" | "a" | "aaaa">; signal: AbortSignal };

export async function lookUpMailExchange(domain: string, context: Context): Promise<MailExchange> {
  const answer = await context.resolver.mx(domain, context);
  switch (answer.status) {
    case "ok":
      return firstOf(answer.records);
    case "nxdomain":
      return { status: "no-such-domain" };
    case "nodata":
      return { status: "no-mx", hasAddress: await hasAddress(domain, context) };
    case "failed":
      return { status: "unknown" };
    default:
      return assertNever(answer);
  }
}

/** Numerically lowest preference; equal ones by name, so that the answer is the same every time. */
function firstOf(records: readonly MxRecord[]): MailExchange {
  if (records.every(({ exchange }) => exchange === "")) return { status: "null-mx" };
  const [first] = records
    .filter(({ exchange }) => isPublicHostName(exchange))
    .toSorted((a, b) => a.preference - b.preference || (a.exchange < b.exchange ? -1 : 1));
  return first ? { status: "mx", host: first.exchange } : { status: "no-mx", hasAddress: false };
}

async function hasAddress(domain: string, { resolver, signal }: Context): Promise<boolean> {
  const answers = await Promise.all([resolver.a(domain, { signal }), resolver.aaaa(domain, { signal })]);
  return answers.some(({ status }) => status === "ok");
}

/**
 * Names under which the provider of an MX host may publish its settings: the host without its first label, if
 * that is longer than the registrable domain, then the registrable domain.
 */
export function namesFromMx(mx: string): readonly string[] {
  const base = registrableDomain(mx);
  if (!base || mx === base) return base ? [base] : [];
  const full = mx.slice(mx.indexOf(".") + 1);
  return full.length > base.length ? [full, base] : [base];
}
