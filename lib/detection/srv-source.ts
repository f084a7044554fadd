import { scoreOf } from "@/lib/detection/confidence";
import type { Setting } from "@/lib/detection/detection";
import { isPublicHostName } from "@/lib/detection/domain";
import type { Outcome } from "@/lib/detection/finding";
import { isOwnServer } from "@/lib/detection/finding-of-document";
import { registrableDomain } from "@/lib/detection/registrable-domain";
import { knownServiceOfHost } from "@/lib/detection/tables";
import type { DnsAnswer } from "@/lib/dns/answer";
import type { Resolver, SrvRecord } from "@/lib/dns/resolver";

/** Rank 5: the domain's SRV records for submission (RFC 6186, RFC 8314 §5.1); TLS from the first byte comes first. */
export async function askSrv(
  domain: string,
  { resolver, signal }: { resolver: Pick<Resolver, "srv">; signal: AbortSignal },
): Promise<Outcome> {
  const [submissions, submission] = await Promise.all([
    resolver.srv(`_submissions._tcp.${domain}`, { signal }),
    resolver.srv(`_submission._tcp.${domain}`, { signal }),
  ]);
  const settings = [
    ...usable(submissions).map((record) => settingOf(record, "tls")),
    // 465 under this name is a frequent mistake; it is never STARTTLS there.
    ...usable(submission).map((record) => settingOf(record, record.port === 465 ? "tls" : "starttls")),
  ];
  const [first] = settings;
  if (!first) {
    const failed = submissions.status === "failed" && submission.status === "failed";
    return { status: failed ? "unreachable" : "nothing" };
  }

  const known = knownServiceOfHost(first.host);
  const name = registrableDomain(first.host) ?? first.host;
  return {
    status: "found",
    finding: {
      source: "srv",
      kind: "mailbox",
      provider: known?.provider ?? { id: name, name },
      settings,
      credentials: known?.credentials ?? {},
      notes: ["username-may-be-local-part"],
      ...scoreOf("srv", { isOwn: isOwnServer(first.host, domain), isKnown: known !== null }),
      isPersonal: false,
    },
  };
}

/** Lowest priority first, then the highest weight; the target `.` says that the service is not offered (RFC 2782). */
function usable(answer: DnsAnswer<SrvRecord>): readonly SrvRecord[] {
  if (answer.status !== "ok") return [];
  return answer.records
    .filter(({ target, port }) => isPublicHostName(target) && port > 0)
    .toSorted((a, b) => a.priority - b.priority || b.weight - a.weight || (a.target < b.target ? -1 : 1));
}

function settingOf({ target, port }: SrvRecord, security: Setting["security"]): Setting {
  return { host: target, port, security, username: "email" };
}
