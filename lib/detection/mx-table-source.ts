import { assertNever } from "@/lib/assert-never";
import { askFrom, scoreOf } from "@/lib/detection/confidence";
import type { Finding, Outcome } from "@/lib/detection/finding";
import type { MailExchange } from "@/lib/detection/mail-exchange";
import { type MailService, serviceOfProvider } from "@/lib/detection/mail-service";
import { routeName } from "@/lib/detection/route-name";
import { serviceOfMx } from "@/lib/detection/tables";
import { findProvider } from "@/lib/providers/catalog";
import { type MailRoute, mailRouteOfMx } from "@/lib/providers/mail-routing";

/** Rank 4: what our own tables know about the host that takes the domain's mail. */
export function readMxTable(exchange: MailExchange, domain: string): Outcome {
  if (exchange.status === "unknown") return { status: "unreachable" };
  if (exchange.status !== "mx") return { status: "nothing" };

  const route = mailRouteOfMx(exchange.host);
  if (route) {
    const finding = findingOfRoute(route, { mx: exchange.host, domain });
    return finding ? { status: "found", finding } : { status: "nothing" };
  }
  const service = serviceOfMx(exchange.host, domain);
  return service ? { status: "found", finding: findingOfService(service) } : { status: "nothing" };
}

/** A gateway allows no conclusion (`evidence-source.ts` looks further); a forwarder is an answer. */
function findingOfRoute(route: MailRoute, customer: { mx: string; domain: string }): Finding | null {
  switch (route.kind) {
    case "gateway":
      return null;
    case "forwarder":
      return forwarded(route);
    case "ambiguous":
      return ambiguous(route, customer);
    default:
      return assertNever(route.kind);
  }
}

/** What rank 4 makes of a service: a mailbox is near certain, a sending service may be one of several. */
function findingOfService({ provider, kind, settings, credentials, notes }: MailService): Finding {
  const { confidence, mustConfirm } =
    kind === "sending-service" ? { confidence: 0.75, mustConfirm: true } : scoreOf("table-mx");
  return {
    source: "table-mx",
    kind,
    provider,
    settings,
    credentials,
    notes,
    confidence,
    mustConfirm,
    isPersonal: false,
  };
}

function forwarded(route: MailRoute): Finding {
  return {
    source: "table-mx",
    kind: "forwarder",
    provider: routeName(route),
    settings: [],
    credentials: {},
    notes: ["forwards-only"],
    ...scoreOf("table-mx"),
    isPersonal: false,
  };
}

/** The first candidate, at its host of the region that the MX names, is the likeliest meaning: filled in, and asked about. */
function ambiguous({ candidates }: MailRoute, { mx, domain }: { mx: string; domain: string }): Finding {
  const provider = findProvider(candidates[0] ?? "");
  const host = provider?.hosts.find((one) => regionOf(one.host) === regionOf(mx)) ?? null;
  const service = provider && host ? serviceOfProvider({ provider, host }, { domain }) : null;
  return {
    source: "table-mx",
    kind: service ? service.kind : "unknown",
    provider: service?.provider ?? null,
    settings: service?.settings ?? [],
    credentials: service?.credentials ?? {},
    notes: ["amazon-ask-which"],
    confidence: service ? askFrom : 0.5,
    mustConfirm: true,
    isPersonal: false,
  };
}

/** The label of an Amazon host that names its region, such as `eu-west-1`. */
function regionOf(host: string): string | undefined {
  return host.split(".").find((label) => /^[a-z]{2}-[a-z]+-\d$/.test(label));
}
