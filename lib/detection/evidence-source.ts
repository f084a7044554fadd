import { scoreOf } from "@/lib/detection/confidence";
import type { Outcome } from "@/lib/detection/finding";
import { serviceOfProvider } from "@/lib/detection/mail-service";
import type { Occasion } from "@/lib/detection/occasion";
import type { DnsAnswer } from "@/lib/dns/answer";
import type { Resolver } from "@/lib/dns/resolver";
import { findProvider, type ProviderMatch } from "@/lib/providers/catalog";
import { providerOfNameServer, providerOfSpfInclude } from "@/lib/providers/domain-evidence";

type Context = { resolver: Pick<Resolver, "txt" | "cname" | "ns">; signal: AbortSignal };

/** Rank 7: which provider other records of the domain point to. Hints, one weaker than the other. */
export async function readEvidence(domain: string, occasion: Occasion, context: Context): Promise<Outcome> {
  const [autodiscover, txt, ns] = await Promise.all([
    context.resolver.cname(`autodiscover.${domain}`, context),
    context.resolver.txt(domain, context),
    context.resolver.ns(domain, context),
  ]);
  const match =
    providerOfAutodiscover(autodiscover) ??
    providerOfSpf(txt) ??
    // Name servers say who hosts the domain; behind a gateway that is somebody else.
    (occasion === "own-mail-host" ? providerOfNameServers(ns) : null);
  if (!match) {
    const failed = [autodiscover, txt, ns].every(({ status }) => status === "failed");
    return { status: failed ? "unreachable" : "nothing" };
  }

  const service = serviceOfProvider(match, { domain });
  return {
    status: "found",
    finding: {
      ...service,
      source: "evidence",
      notes: [...service.notes, occasion === "gateway" ? "behind-gateway" : "own-server"],
      ...scoreOf("evidence"),
      isPersonal: false,
    },
  };
}

function providerOfAutodiscover(answer: DnsAnswer<string>): ProviderMatch | null {
  const provider = findProvider("microsoft-365");
  const isMicrosoft = answer.status === "ok" && answer.records.includes("autodiscover.outlook.com");
  return isMicrosoft && provider ? { provider, host: null } : null;
}

function providerOfSpf(answer: DnsAnswer<string>): ProviderMatch | null {
  if (answer.status !== "ok") return null;
  const spf = answer.records.find((record) => /^v=spf1(?: |$)/i.test(record)) ?? "";
  const includes = [...spf.matchAll(/(?:^|\s)\+?(?:include:|redirect=)(\S+)/gi)];
  return firstOf(includes.map(([, include = ""]) => providerOfSpfInclude(include)));
}

function providerOfNameServers(answer: DnsAnswer<string>): ProviderMatch | null {
  return answer.status === "ok" ? firstOf(answer.records.map(providerOfNameServer)) : null;
}

function firstOf(matches: readonly (ProviderMatch | null)[]): ProviderMatch | null {
  return matches.find((match) => match !== null) ?? null;
}
