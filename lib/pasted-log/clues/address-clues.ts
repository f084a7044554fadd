import { ipv4In, isIpv6In } from "@/lib/pasted-log/ip-in-line";
import type { LogLine } from "@/lib/pasted-log/log-line";
import type { Clue } from "@/lib/transcript/clue";

const failed =
  /fail|error|unreach|time[ds]?[ -]?out|timeout|refused|cannot connect|expired|denied|rejected|could ?n[o']t|no route|\bE(?:NETUNREACH|HOSTUNREACH|TIMEDOUT|CONNREFUSED|CONNRESET)\b|(?:^|[^\d])[45][0-5]\d[ -]/i;
const worked = /\bconnected(?: to)?\b|\bsucce(?:ss|eded)|\b220[ -]|\b250[ -]|status=sent|\bopen(?:ed)?\b/i;

/** Which family of addresses failed, and which worked in another line. */
export function addressClues(lines: readonly LogLine[]): Clue[] {
  const asked = lines.filter(({ from }) => from !== "client").map(({ text }) => text.slice(0, 500));
  const failing = asked.filter((text) => failed.test(text));
  const isV6Failing = failing.some(isIpv6In);
  const isV4Failing = failing.some((text) => withPublicIpv4(text) && !isIpv6In(text));
  const isV4Working =
    isV6Failing && asked.some((text) => worked.test(text) && !failed.test(text) && ipv4In(text) !== null);
  return [
    ...(isV6Failing ? (["ipv6-failed"] as const) : []),
    ...(isV4Failing ? (["ipv4-failed"] as const) : []),
    ...(isV4Working ? (["ipv4-works"] as const) : []),
    ...(failing.some((text) => isProxied(text)) ? (["proxied-address"] as const) : []),
    ...(failing.some(isFromPrivateClient) ? (["client-is-private"] as const) : []),
  ];
}

function withPublicIpv4(text: string): boolean {
  const address = ipv4In(text);
  return address !== null && !privateIpv4.test(address);
}

const privateIpv4 = /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;

/** A server that names its client: `from unknown[172.19.0.1]`, `Client host rejected: … [10.0.0.3]`. */
function isFromPrivateClient(text: string): boolean {
  const [, address] =
    /\b(?:from|client|hostname|host rejected|access denied for)\b[^[\n]{0,80}\[(\d{1,3}(?:\.\d{1,3}){3})\]/i.exec(
      text,
    ) ?? [];
  return address !== undefined && privateIpv4.test(address) && !address.startsWith("127.");
}

/**
 * Networks of Cloudflare's proxy, which carries web pages and no mail: <https://www.cloudflare.com/ips-v4>, as
 * known on 28 November 2026.
 */
const proxied =
  /^(?:104\.(?:1[6-9]|2[0-7])\.|172\.(?:6[4-9]|7[01])\.|162\.15[89]\.|188\.114\.(?:9[6-9]|10\d|11[01])\.|198\.41\.(?:1[3-9]\d|12[89]|2\d\d)\.|173\.245\.(?:4[89]|5\d|6[0-3])\.|141\.101\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|108\.162\.(?:19[2-9]|2\d\d)\.|190\.93\.2[45]\d\.)/;

function isProxied(text: string): boolean {
  const address = ipv4In(text);
  return (address !== null && proxied.test(address)) || /\b2606:4700:/i.test(text);
}
