import { createSocket } from "node:dgram";
import { type Answer, decode, encode } from "dns-packet";

/**
 * Records by name and type. A missing name is NXDOMAIN, a missing type NODATA; instead of records, the
 * name can be one that the server never answers or fails on.
 */
export type Zone = Readonly<Record<string, "silent" | "servfail" | readonly ZoneRecord[]>>;
export type ZoneRecord = Answer extends infer One ? (One extends Answer ? Omit<One, "name"> : never) : never;

export type DnsServer = {
  /** `127.0.0.1:port`, as `createResolver` takes it. */
  address: string;
  /** What was asked, as `A example.com`. */
  questions: readonly string[];
  /** Answers from this zone from now on. */
  serve(zone: Zone): void;
  close(): Promise<void>;
};

/** A DNS server on loopback that answers from an object literal, each question after this long. */
export async function startDnsServer(initial: Zone, { afterMs = 0 } = {}): Promise<DnsServer> {
  let zone = initial;
  const questions: string[] = [];
  const waiting = new Set<NodeJS.Timeout>();
  const socket = createSocket("udp4");

  socket.on("message", (packet, from) => {
    const query = decode(packet);
    const [question] = query.questions ?? [];
    if (!question) return;
    questions.push(`${question.type} ${question.name}`);

    const entry = zone[question.name.toLowerCase()];
    if (entry === "silent") return;
    const records = entry === undefined || typeof entry === "string" ? [] : entry;
    const code = entry === "servfail" ? responseCodes.servfail : entry ? 0 : responseCodes.nxdomain;
    const response = encode({
      type: "response",
      id: query.id ?? 0,
      flags: recursionAvailable | code,
      questions: [question],
      answers: records
        .filter(({ type }) => type === question.type || type === "CNAME")
        .map((record) => ({ ttl: 300, ...record, name: question.name })),
    });
    const answer = () => socket.send(response, from.port, from.address);
    if (afterMs === 0) answer();
    else waiting.add(setTimeout(answer, afterMs));
  });

  await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
  return {
    address: `127.0.0.1:${socket.address().port}`,
    questions,
    serve: (next) => {
      zone = next;
    },
    close: () =>
      new Promise((resolve) => {
        for (const timer of waiting) clearTimeout(timer);
        socket.close(resolve);
      }),
  };
}

const responseCodes = { servfail: 2, nxdomain: 3 };
const recursionAvailable = 0x0080;
