import "server-only";
import PostalMime from "postal-mime";
import { maskAddress } from "@/lib/practice/mask-address";

/** A message that a practice server took. */
export type ArrivedMessage = {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly arrivedAt: string;
  /** Name of the practice server. */
  readonly host: string;
  /** Shortened: everyone who uses this Portwise sees the same list. */
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
};

export type Mailbox = {
  /** Newest first. */
  list(): readonly ArrivedMessage[];
  add(delivery: Delivery): Promise<void>;
};

export type Delivery = { host: string; from: string; to: readonly string[]; raw: Buffer };

const most = 50;
const mostTextLength = 4_000;

/** Keeps the last messages in memory, so that a restart forgets them. */
export function createMailbox(): Mailbox {
  const messages: ArrivedMessage[] = [];
  let lastId = 0;
  return {
    list: () => messages,
    async add({ host, from, to, raw }) {
      const { subject = "", text = "" } = await PostalMime.parse(raw, { maxNestingDepth: 20 });
      messages.unshift({
        id: ++lastId,
        arrivedAt: new Date().toISOString(),
        host,
        from: maskAddress(from),
        to: to.map(maskAddress),
        subject: subject.slice(0, 200),
        text: text.slice(0, mostTextLength),
      });
      messages.splice(most);
    },
  };
}
