import type { MailAddress } from "@/lib/detection/address";
import { weigh } from "@/lib/detection/confidence";
import type { Detection, Note } from "@/lib/detection/detection";
import { emptyHanded } from "@/lib/detection/empty-handed";
import type { Finding } from "@/lib/detection/finding";
import type { Gathering } from "@/lib/detection/gather";
import { offer } from "@/lib/detection/offer";
import { isSameRegistrant } from "@/lib/detection/registrable-domain";
import { withSpelling } from "@/lib/detection/table-answer";
import { knownServiceOfHost } from "@/lib/detection/tables";

type Ranked = Finding & { rank: number };

/** Turns what was gathered into an answer. Pure: the same gathering gives the same detection. */
export function conclude({ domain }: Pick<MailAddress, "domain">, gathering: Gathering): Detection {
  const [best, ...others] = gathering.settled.flatMap(({ rank, outcome }): Ranked[] =>
    outcome.status === "found" ? [{ rank, ...outcome.finding }] : [],
  );
  const detection = best ? fromFindings(domain, best, others) : emptyHanded(domain, gathering);
  const isNullMx = gathering.exchange.status === "null-mx";
  return withSpelling(isNullMx ? { ...detection, notes: [...detection.notes, "null-mx"] } : detection);
}

function fromFindings(domain: string, best: Ranked, others: readonly Ranked[]): Detection {
  const independent = others.filter(
    ({ source, settings }) => settings.length > 0 && familyOf(source) !== familyOf(best.source),
  );
  const agree = independent.some((other) => namesSameDoor(best, other));
  const disagree = independent.some(
    (other) => best.rank <= 4 && other.rank <= 4 && !isSameService(best, other),
  );
  const forwards = others.some(({ kind }) => kind === "forwarder");
  const heard: readonly Note[] = [
    ...(agree ? (["sources-agree"] as const) : []),
    ...(disagree ? (["sources-disagree"] as const) : []),
    ...(forwards ? (["forwards-only"] as const) : []),
  ];
  return offer({
    domain,
    provider: best.provider,
    kind: best.kind,
    settings: [best, ...others].flatMap(({ settings }) => settings),
    confidence: weigh(best.confidence, { agree, disagree }),
    source: best.source,
    mustConfirm: best.mustConfirm,
    credentials: best.credentials,
    notes: [...best.notes, ...heard],
  });
}

/** Sources that come from the same hand do not confirm each other. */
function familyOf(source: Finding["source"]): string {
  if (source === "well-known") return "autoconfig";
  return source === "mx-ispdb" ? "ispdb" : source;
}

function namesSameDoor(a: Finding, b: Finding): boolean {
  return a.settings.some((one) =>
    b.settings.some((other) => one.host === other.host && one.port === other.port),
  );
}

/** Two names of one provider are no disagreement. */
function isSameService(a: Finding, b: Finding): boolean {
  return a.settings.some(({ host }) =>
    b.settings.some(({ host: other }) => {
      const known = knownServiceOfHost(host)?.provider.id;
      return (
        host === other ||
        isSameRegistrant(host, other) ||
        (known !== undefined && known === knownServiceOfHost(other)?.provider.id)
      );
    }),
  );
}
