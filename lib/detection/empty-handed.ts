import { scoreOf } from "@/lib/detection/confidence";
import type { Detection, Note, Setting } from "@/lib/detection/detection";
import type { Gathering } from "@/lib/detection/gather";
import { occasionOf } from "@/lib/detection/occasion";
import { offer } from "@/lib/detection/offer";
import { routeName } from "@/lib/detection/route-name";
import { mailRouteOfMx } from "@/lib/providers/mail-routing";

/** No source knew settings: says what is known all the same, and keeps "nothing found" apart from "could not check". */
export function emptyHanded(domain: string, { exchange, settled, isCutShort }: Gathering): Detection {
  const nothing = { domain, provider: null, source: "guess", credentials: {} } as const;
  if (exchange.status === "no-such-domain" || exchange.status === "unknown") {
    return offer({
      ...nothing,
      kind: "unknown",
      settings: [],
      notes: [exchange.status === "unknown" ? "could-not-check" : "domain-does-not-exist"],
      confidence: 0,
      mustConfirm: false,
    });
  }

  const isPartial = isCutShort || settled.some(({ outcome }) => outcome.status === "unreachable");
  const partial: readonly Note[] = isPartial ? ["some-sources-unreachable"] : [];
  const route = exchange.status === "mx" ? mailRouteOfMx(exchange.host) : null;
  if (route?.kind === "gateway") {
    return offer({
      ...nothing,
      provider: routeName(route),
      kind: "gateway",
      settings: [],
      notes: ["behind-gateway", ...partial],
      ...scoreOf("guess"),
    });
  }

  const isOwnServer = occasionOf(exchange, domain) === "own-mail-host";
  return offer({
    ...nothing,
    kind: isOwnServer ? "self-hosted" : "unknown",
    settings: guesses(isOwnServer ? `mail.${domain}` : `smtp.${domain}`),
    notes: [
      isOwnServer ? "own-server" : "nothing-found",
      ...(exchange.status === "no-mx" ? (["no-mx"] as const) : []),
      ...partial,
    ],
    ...scoreOf("guess"),
  });
}

/** Placeholder text of the fields, never filled in. */
function guesses(host: string): readonly Setting[] {
  return [
    { host, port: 465, security: "tls", username: "email" },
    { host, port: 587, security: "starttls", username: "email" },
  ];
}
