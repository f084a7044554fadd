import { type Clue, scoreOfClues } from "@/lib/detection/confidence";
import type { Outcome } from "@/lib/detection/finding";
import { type MailService, serviceOfProvider } from "@/lib/detection/mail-service";
import type { Occasion } from "@/lib/detection/occasion";
import { serviceOfSpfInclude } from "@/lib/detection/tables";
import type { DnsAnswer } from "@/lib/dns/answer";
import type { Resolver, SrvRecord } from "@/lib/dns/resolver";
import type { ProviderMatch } from "@/lib/providers/catalog";
import { providerOfAutodiscover, providerOfNameServer } from "@/lib/providers/domain-evidence";

type Context = { resolver: Pick<Resolver, "txt" | "cname" | "ns" | "srv">; signal: AbortSignal };

type Hint = { clue: Clue; service: MailService };

/** Rank 7: which service other records of the domain point to, the most telling first. */
export async function readEvidence(domain: string, occasion: Occasion, context: Context): Promise<Outcome> {
  const [alias, srv, txt, ns] = await Promise.all([
    context.resolver.cname(`autodiscover.${domain}`, context),
    context.resolver.srv(`_autodiscover._tcp.${domain}`, context),
    context.resolver.txt(domain, context),
    context.resolver.ns(domain, context),
  ]);
  const ofProvider = (clue: Clue, match: ProviderMatch): Hint => ({
    clue,
    service: serviceOfProvider(match, { domain }),
  });
  const hints: readonly Hint[] = [
    ...matching([...recordsOf(alias), ...targetsOf(srv)], providerOfAutodiscover).map((match) =>
      ofProvider("autodiscover", match),
    ),
    ...matching(includesOf(txt), (include) => serviceOfSpfInclude(include, domain)).map(
      (service): Hint => ({ clue: "spf", service }),
    ),
    // Name servers say who hosts the domain; where its mail is somebody else's, that is somebody else too.
    ...(occasion === "own-mail-host" ? matching(recordsOf(ns), providerOfNameServer) : []).map((match) =>
      ofProvider("name-server", match),
    ),
  ];
  const [first] = hints;
  if (!first) {
    const failed = [alias, srv, txt, ns].every(({ status }) => status === "failed");
    return { status: failed ? "unreachable" : "nothing" };
  }

  const { service } = first;
  const isOfSame = (hint: Hint) => hint.service.provider.id === service.provider.id;
  const clues = [...new Set(hints.filter(isOfSame).map(({ clue }) => clue))];
  return {
    status: "found",
    finding: {
      ...service,
      source: "evidence",
      notes: [...service.notes, occasion === "own-mail-host" ? "own-server" : "behind-gateway"],
      ...scoreOfClues(clues, { isContradicted: hints.some((hint) => isRival(hint, first)) }),
      isPersonal: false,
    },
  };
}

/** Whether another service is named as well. Whoever runs the name servers need not run the mail. */
function isRival({ clue, service }: Hint, first: Hint): boolean {
  return clue !== "name-server" && service.provider.id !== first.service.provider.id;
}

function includesOf(answer: DnsAnswer<string>): readonly string[] {
  const spf = recordsOf(answer).find((record) => /^v=spf1(?: |$)/i.test(record)) ?? "";
  return [...spf.matchAll(/(?:^|\s)\+?(?:include:|redirect=)(\S+)/gi)].map(([, include = ""]) => include);
}

function targetsOf(answer: DnsAnswer<SrvRecord>): readonly string[] {
  return recordsOf(answer).map(({ target }) => target);
}

function recordsOf<T>(answer: DnsAnswer<T>): readonly T[] {
  return answer.status === "ok" ? answer.records : [];
}

function matching<T>(names: readonly string[], find: (name: string) => T | null): readonly T[] {
  return names.flatMap((name) => find(name) ?? []);
}
