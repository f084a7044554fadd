import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import type { DnsAnswer } from "@/lib/dns/answer";
import type { Resolver } from "@/lib/dns/resolver";
import { type Address, parseAddress } from "@/lib/egress/address";
import type { NoAddress, Refusal } from "@/lib/egress/refusal";
import { err, ok, type Result } from "@/lib/result";

/** How long the second family's answer is waited for once the first has come (RFC 8305 §3). */
const resolutionDelayMs = 50;

/** All addresses of a host, looked up once, IPv6 and IPv4 alternating (RFC 8305 §4). Nothing is judged here. */
export async function resolveHost(
  host: string,
  { resolver, signal }: { resolver: Resolver; signal?: AbortSignal | undefined },
): Promise<Result<readonly Address[], Extract<Refusal, { code: "host-invalid" }> | NoAddress>> {
  const literal = parseAddress(host);
  if (literal === "invalid") return err({ code: "host-invalid" });
  if (literal !== "not-an-address") return ok([literal]);
  // RFC 6761 §6.3: these names are loopback, whatever DNS says.
  if (/(?:^|\.)localhost\.?$/i.test(host)) return ok([loopbackV6, loopbackV4]);

  const [v6, v4] = await bothFamilies(resolver.aaaa(host, { signal }), resolver.a(host, { signal }));
  const addresses = alternate(addressesOf(v6), addressesOf(v4));
  return addresses.length > 0 ? ok(addresses) : err(noAddress(v4, v6));
}

const loopbackV4: Address = { address: "127.0.0.1", family: 4 };
const loopbackV6: Address = { address: "::1", family: 6 };

type Answer = DnsAnswer<string>;

/** The answers for both families; one that lags behind a good one by more than the delay counts as none. */
async function bothFamilies(v6: Promise<Answer>, v4: Promise<Answer>): Promise<readonly [Answer, Answer]> {
  const none: Answer = { status: "nodata" };
  const answers: [Answer, Answer] = [none, none];
  const all = Promise.all([
    v6.then((answer) => (answers[0] = answer)),
    v4.then((answer) => (answers[1] = answer)),
  ]);
  const oneAndABit = Promise.any([v6.then(requireOk), v4.then(requireOk)]).then(
    () => wait(resolutionDelayMs, null, { ref: false }),
    () => all,
  );
  await Promise.race([all, oneAndABit]);
  return answers;
}

function requireOk(answer: Answer): Answer {
  if (answer.status !== "ok") throw new Error(answer.status);
  return answer;
}

function addressesOf(answer: Answer): readonly Address[] {
  if (answer.status !== "ok") return [];
  return answer.records.map(parseAddress).filter((address) => typeof address === "object");
}

function alternate(first: readonly Address[], second: readonly Address[]): readonly Address[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) =>
    [first[index], second[index]].filter((address) => address !== undefined),
  ).flat();
}

/** A failed look-up outweighs "no such record", because the address may exist after all. */
function noAddress(...answers: readonly Answer[]): NoAddress {
  const failed = answers.find((answer) => answer.status === "failed");
  if (failed) return { code: "no-address", status: "failed", errorCode: failed.code };
  return answers.some(({ status }) => status === "nxdomain")
    ? { code: "no-address", status: "nxdomain", errorCode: "ENOTFOUND" }
    : { code: "no-address", status: "nodata", errorCode: "ENODATA" };
}
